package dk.forloeb.diskretion;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads;
import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Optaelling;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.register.Filudkast;
import dk.forloeb.register.Json;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog.Kildetekst;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The ledger of what was published: a folder with a file for each answer, in the order they went
 * out. It holds the exact counts behind what was hidden, for only they can tell what a later answer
 * would give away; it belongs with the register, and never leaves the house.
 */
public final class Fortegnelse implements AutoCloseable {
  private static final Pattern FIL = Pattern.compile("udgivelse-\\d{6}\\.json");
  private static final String LAAS = ".laas";

  /** Of the files; one of another is refused, not guessed at. */
  private static final int FORMAT = 2;

  private final Path mappe;
  private final FileChannel kanal;
  private final FileLock laas;
  private final List<Path> filer;

  /**
   * One answer as its file has it.
   *
   * @param tekst the study's own text, from which it is read again
   * @param studiehash of the question, as it was understood then
   * @param registerversion the register it was counted in
   * @param skjulte each the kind of place, its table or step, and its key where it has one
   */
  private record Fil(
      int format,
      String advarsel,
      String studie,
      String tekst,
      List<String> aendringer,
      String studiehash,
      String registerversion,
      Optaelling optaelling,
      Map<String, List<String>> raekker,
      List<Frafald.Trinraekke> frafald,
      List<List<String>> skjulte) {}

  private Fortegnelse(Path mappe, FileChannel kanal, FileLock laas, List<Path> filer) {
    this.mappe = mappe;
    this.kanal = kanal;
    this.laas = laas;
    this.filer = new ArrayList<>(filer);
  }

  /**
   * Opens the ledger in a folder, which is made if need be, for this process alone.
   *
   * @throws Brugerfejl when another process has it open, or something else lies there
   */
  public static Fortegnelse aabn(Path mappe) throws IOException {
    if (Files.exists(mappe) && !Files.isDirectory(mappe)) {
      throw new Brugerfejl(mappe + ": er ikke en mappe; angiv mappen med fortegnelsen");
    }
    Files.createDirectories(mappe);
    List<Path> filer;
    try (Stream<Path> alle = Files.list(mappe)) {
      filer = alle.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    }
    for (Path f : filer) {
      if (!FIL.matcher(f.getFileName().toString()).matches()) {
        throw new Brugerfejl(
            f + ": hører ikke til en fortegnelse over udgivelser; vælg en mappe for sig");
      }
    }
    FileChannel kanal =
        FileChannel.open(mappe.resolve(LAAS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock laas = kanal.tryLock();
      if (laas != null) {
        return new Fortegnelse(mappe, kanal, laas, filer);
      }
    } catch (OverlappingFileLockException e) {
      // This very process has it open: the same message.
    }
    kanal.close();
    throw new Brugerfejl(mappe + ": fortegnelsen er i brug; prøv igen, når det andet svar er ude");
  }

  /**
   * Protects an answer against all that is out, and enters it.
   *
   * @param tekst the study's text, from which it can be read again
   */
  public Beskyttet udgiv(Kildetekst tekst, Raaresultat r) throws IOException {
    List<Fil> udgivne = udgivne();
    Diskretion diskretion = mod(udgivne, r);
    Skjuleplan plan = diskretion.plan(r);
    Beskyttet b = diskretion.anvend(r, Tilstand.PUBLISHED, plan);
    Fil ny = fil(tekst, r, plan);
    if (!udgivne.contains(ny)) {
      skriv(ny);
    }
    return b;
  }

  /** The same protection, of an answer that does not go out. */
  public Beskyttet somUdgivet(Raaresultat r) throws IOException {
    return mod(udgivne(), r).anvend(r, Tilstand.PUBLISHED);
  }

  private List<Fil> udgivne() throws IOException {
    List<Fil> ud = new ArrayList<>();
    for (Path f : filer) {
      ud.add(laes(f));
    }
    return ud;
  }

  private Diskretion mod(List<Fil> udgivne, Raaresultat r) {
    List<Udgivelse> tidligere = new ArrayList<>();
    for (int i = 0; i < udgivne.size(); i++) {
      if (udgivne.get(i).registerversion().equals(r.register().version())) {
        tidligere.add(udgivelse(filer.get(i), udgivne.get(i)));
      }
    }
    return new Diskretion(Diskretion.TAERSKEL, tidligere);
  }

  private static Fil laes(Path f) throws IOException {
    try {
      Fil fil = Json.MAPPER.readValue(Files.readAllBytes(f), Fil.class);
      if (fil.format() != FORMAT) {
        throw fremmed(f, "filen forstås ikke, som da den blev skrevet");
      }
      return fil;
    } catch (JacksonException e) {
      throw new Brugerfejl(
          f + ": kan ikke læses som en udgivelse; hent filen fra en sikkerhedskopi", e);
    }
  }

  private static Brugerfejl fremmed(Path f, String hvad) {
    return new Brugerfejl(
        f + ": " + hvad + "; fortegnelsen er ført af en anden version af programmet, brug den");
  }

  private static Udgivelse udgivelse(Path f, Fil fil) {
    Studie studie = new Kildetekst(fil.studie(), fil.tekst()).laes(fil.aendringer());
    Plan plan = Plan.af(studie);
    if (!plan.hash().equals(fil.studiehash())) {
      throw fremmed(f, "studiet forstås ikke, som da det blev udgivet");
    }
    Set<Plads> skjulte = new LinkedHashSet<>();
    String navn = f.getFileName().toString();
    fil.skjulte().forEach(p -> skjulte.add(plads(navn + "/", p)));
    return new Udgivelse(
        navn,
        new Opgoerelse(studie, plan, fil.optaelling(), fil.raekker(), fil.frafald()),
        skjulte);
  }

  private static Fil fil(Kildetekst tekst, Raaresultat r, Skjuleplan plan) {
    Opgoerelse o = Opgoerelse.af(r).uden(plan.afviste());
    return new Fil(
        FORMAT,
        "Fortrolig: rummer de skjulte tal. Hører til ved registret og må ikke forlade huset.",
        tekst.navn(),
        tekst.tekst(),
        r.aendringer(),
        r.plan().hash(),
        r.register().version(),
        r.optaelling(),
        o.raekker(),
        o.frafald(),
        plan.skjulte().stream()
            .map(Fortegnelse::felter)
            .sorted(Comparator.comparing(List::toString))
            .toList());
  }

  private void skriv(Fil fil) throws IOException {
    Path ny = mappe.resolve(String.format(Locale.ROOT, "udgivelse-%06d.json", naeste()));
    try (Filudkast udkast = new Filudkast(ny)) {
      Files.write(udkast.fil(), Json.taet().writeValueAsBytes(fil));
      udkast.faerdig();
    }
    filer.add(ny);
  }

  private int naeste() {
    return filer.isEmpty()
        ? 1
        : Integer.parseInt(filer.getLast().getFileName().toString().replaceAll("\\D", "")) + 1;
  }

  private static List<String> felter(Plads p) {
    return switch (p) {
      case Plads.Raekke r -> List.of("raekke", r.tabel(), r.noegle());
      case Plads.Ialt i -> List.of("ialt", i.tabel());
      case Plads.Blok b -> List.of("blok", b.tabel(), b.foerste());
      case Plads.Snit s -> List.of("snit", s.tabel());
      case Plads.Trin t -> List.of("trin", t.navn());
      case Plads.Kvalitet k -> List.of("kvalitet", k.population(), k.slags().name());
    };
  }

  private static Plads plads(String foran, List<String> felter) {
    String hvor = foran + felter.get(1);
    return switch (felter.getFirst()) {
      case "raekke" -> new Plads.Raekke(hvor, felter.get(2));
      case "ialt" -> new Plads.Ialt(hvor);
      case "blok" -> new Plads.Blok(hvor, felter.get(2));
      case "snit" -> new Plads.Snit(hvor);
      case "trin" -> new Plads.Trin(hvor);
      case "kvalitet" -> new Plads.Kvalitet(hvor, Plads.Kvalitet.Slags.valueOf(felter.get(2)));
      default -> throw new Brugerfejl("\"" + felter.getFirst() + "\" er intet sted i en tabel");
    };
  }

  @Override
  public void close() throws IOException {
    laas.release();
    kanal.close();
  }
}
