package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.bro.Broende;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Regelforskelle;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The shares that a bridge can begin or end at: those of the shipped studies, as they are or
 * changed. The name of one in an address is {@code STUDY/TABLE}, with the category of its status
 * where that is the share; after a question mark stands what is changed in it, as the address of
 * its own page says it.
 */
@Component
class Broender {
  /**
   * A share to choose.
   *
   * @param id its name in an address
   */
  record Valg(String id, Tosproget navn) {}

  private static final String STATUS = "status-";

  private final Forespoergsler forespoergsler;
  private final List<Valg> uaendrede = uaendrede();

  Broender(Forespoergsler forespoergsler) {
    this.forespoergsler = forespoergsler;
  }

  /** Every share that the shipped studies have of courses by their outcome. */
  List<Valg> alle() {
    return uaendrede;
  }

  /**
   * The address of the bridge from a study as it is published to it as it is changed; empty where
   * no rule about the courses is changed, or the study has no such share.
   */
  Optional<String> adresse(Forespoergsel f) {
    if (f.aendringer().isEmpty()
        || Regelforskelle.aendringer(
                f.studie(), Studiekatalog.find(f.studie().id()).laes(f.aendringer()))
            .isEmpty()) {
      return Optional.empty();
    }
    return uaendrede.stream()
        .map(Valg::id)
        .filter(id -> studie(id).equals(f.studie().id()))
        .findFirst()
        .map(id ->
            Adresse.med(
                Adresse.med("/sammenlign", "fra", id), "til", id + f.definitionsforespoergsel()));
  }

  /** The choice of this name; with what is changed in words where something is. */
  Valg valg(String id) {
    String uden = udenAendringer(id);
    Valg kendt =
        uaendrede.stream()
            .filter(e -> e.id().equals(uden))
            .findFirst()
            .orElseThrow(() ->
                new Brugerfejl("der er ingen andel med navnet " + id + "; vælg en fra listen"));
    List<String> aendringer = aendringer(id);
    if (aendringer.isEmpty()) {
      return kendt;
    }
    Studie s = Studiekatalog.find(studie(id)).laes(List.of());
    return new Valg(
        id,
        new Tosproget(
            kendt.navn().dansk() + " · " + iOrd(s, aendringer, Sprog.DA),
            kendt.navn().engelsk() + " · " + iOrd(s, aendringer, Sprog.EN)));
  }

  private static String iOrd(Studie s, List<String> aendringer, Sprog sprog) {
    return Forespoergsel.iOrd(s, aendringer, sprog).stream().collect(Collectors.joining("; "));
  }

  /** The page of the study that a share is of, changed as it is. */
  String side(String id) {
    return "/opgoerelse/" + studie(id) + id.substring(udenAendringer(id).length());
  }

  /**
   * The share itself.
   *
   * @throws Brugerfejl when there is none of this name, or its changes cannot be read
   */
  Broende ende(String id) {
    String[] led = udenAendringer(valg(id).id()).split("/", -1);
    Studie s = Studiekatalog.find(led[0]).laes(aendringer(id));
    if (led.length == 2) {
      return Broende.afAlle(s, led[1]);
    }
    if (!led[2].startsWith(STATUS)) {
      return Broende.afViste(s, led[1]);
    }
    // The category is one of the study's own; with other groups there may be none of that name.
    Studie egen = Studiekatalog.find(led[0]).laes(List.of());
    int nr = Integer.parseInt(led[2].substring(STATUS.length()));
    return Broende.afStatus(s, led[1], celler(egen, led[1]).get(nr));
  }

  private List<String> aendringer(String id) {
    String uden = udenAendringer(id);
    return uden.length() == id.length()
        ? List.of()
        : forespoergsler.aendringer(studie(id), id.substring(uden.length() + 1));
  }

  private static String udenAendringer(String id) {
    int skel = id.indexOf('?');
    return skel < 0 ? id : id.substring(0, skel);
  }

  private static String studie(String id) {
    return id.replaceFirst("[/?].*", "");
  }

  private static List<Valg> uaendrede() {
    return Studiekatalog.ider().stream()
        .map(id -> Studiekatalog.find(id).laes(List.of()))
        .flatMap(s -> s.tabeller().stream().flatMap(t -> valg(s, t.navn())))
        .toList();
  }

  private static Stream<Valg> valg(Studie s, String tabel) {
    List<Valg> ud = new ArrayList<>();
    String id = s.id() + "/" + tabel;
    try {
      List<String> celler = celler(s, tabel);
      for (int i = 0; i < celler.size(); i++) {
        Broende.afStatus(s, tabel, celler.get(i));
        ud.add(
            new Valg(
                id + "/" + STATUS + i,
                navn(s, tabel, celler.get(i), Overskrift.noegle(celler.get(i), Sprog.EN))));
      }
      Broende.afAlle(s, tabel);
      ud.add(new Valg(id, navn(s, tabel, "", "")));
      Broende.afViste(s, tabel);
      ud.add(new Valg(id + "/viste", navn(s, tabel, "de viste", "those shown")));
    } catch (Brugerfejl e) {
      // The table has no such share, or shows all it has.
      return ud.stream();
    }
    return ud.stream();
  }

  /** The categories of a table that is broken down by the outcome and nothing else. */
  private static List<String> celler(Studie s, String tabel) {
    return s.tabeller().stream()
        .filter(t -> t.navn().equals(tabel))
        .filter(Tabeldef.Opstilling.class::isInstance)
        .map(Tabeldef.Opstilling.class::cast)
        .filter(t -> t.akser().equals(List.of(new Akse.Status())))
        .map(t -> s.population(t.population()))
        .filter(Population.Forloeb.class::isInstance)
        .map(q -> ((Population.Forloeb) q).status())
        .filter(Objects::nonNull)
        .flatMap(q -> q.inddeling().celler().stream())
        .toList();
  }

  /** The share by its study and table, and by which row or rows of it where there is need. */
  private static Tosproget navn(Studie s, String tabel, String dansk, String engelsk) {
    return new Tosproget(
        navn(s, tabel, Sprog.DA) + (dansk.isEmpty() ? "" : ", " + dansk),
        navn(s, tabel, Sprog.EN) + (engelsk.isEmpty() ? "" : ", " + engelsk));
  }

  private static String navn(Studie s, String tabel, Sprog sprog) {
    return s.titel().paa(sprog) + ": " + Overskrift.af(tabel, sprog);
  }
}
