package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.adgang.Rolle;
import dk.forloeb.spoergsmaal.Registerkort;
import dk.forloeb.spoergsmaal.Registre;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Parameter;
import dk.forloeb.studie.Parametre;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Reads addresses. Only what a study offers can be changed; other words in an address say nothing.
 */
@Component
class Forespoergsler {
  private record Laest(Studie studie, List<Parameter> parametre) {}

  private final Registre registre;
  private final Map<String, Laest> laeste = new ConcurrentHashMap<>();

  Forespoergsler(Registre registre) {
    this.registre = registre;
  }

  /**
   * What an address asks for.
   *
   * @throws dk.forloeb.Brugerfejl when a value is none that its parameter can have
   */
  Forespoergsel af(String studie, MultiValueMap<String, String> felter, Sprog sprog, Rolle rolle) {
    Laest l = laest(studie);
    Function<String, List<String>> givet = sti -> felter.getOrDefault(sti, List.of());
    Registerkort register = registre.kort(enkelt(felter, "register"));
    List<Felt.Gruppe> grupper = Felt.grupper(l.parametre(), givet, register.kon(), sprog);
    List<String> aendringer = Parametre.aendringer(l.parametre(), givet);
    List<Visning> mulige =
        Arrays.stream(Visning.values())
            .filter(v -> v.maaSesAf(rolle, !aendringer.isEmpty()))
            .toList();
    Visning oensket = Visning.medNavn(enkelt(felter, "visning")).orElse(mulige.getFirst());
    Visning visning = mulige.contains(oensket) ? oensket : mulige.getFirst();
    Map<String, String> mere = new LinkedHashMap<>();
    mere.put("visning", visning == mulige.getFirst() ? "" : visning.navn());
    mere.put("register", enkelt(felter, "register"));
    return new Forespoergsel(
        l.studie(),
        register,
        visning,
        mulige,
        grupper,
        aendringer,
        Adresse.forespoergsel(felter, grupper, mere));
  }

  /** The study as its file has it. */
  Forespoergsel uaendret(String studie, Sprog sprog, Rolle rolle) {
    return af(studie, new LinkedMultiValueMap<>(), sprog, rolle);
  }

  /**
   * What is changed by a part of an address after its question mark.
   *
   * @throws dk.forloeb.Brugerfejl when a value is none that its parameter can have
   */
  List<String> aendringer(String studie, String forespoergsel) {
    MultiValueMap<String, String> felter = new LinkedMultiValueMap<>();
    try {
      UriComponentsBuilder.newInstance()
          .query(forespoergsel)
          .build()
          .getQueryParams()
          .forEach((navn, v) ->
              v.forEach(x ->
                  felter.add(navn, x == null ? "" : UriUtils.decode(x, StandardCharsets.UTF_8))));
    } catch (IllegalArgumentException e) {
      throw new Brugerfejl(forespoergsel + ": er ikke en del af en adresse; hent den igen", e);
    }
    return Parametre.aendringer(
        laest(studie).parametre(), sti -> felter.getOrDefault(sti, List.of()));
  }

  /** A study that ships with the program; a file's name is none. */
  private Laest laest(String id) {
    if (!Studiekatalog.ider().contains(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return laeste.computeIfAbsent(
        id,
        n -> {
          Studiekatalog.Kildetekst tekst = Studiekatalog.find(n);
          return new Laest(tekst.laes(List.of()), Parametre.af(tekst));
        });
  }

  private static String enkelt(MultiValueMap<String, String> felter, String navn) {
    String v = felter.getFirst(navn);
    return v == null ? "" : v;
  }
}
