package dk.forloeb.kommando;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.motor.Bemaerkning;
import dk.forloeb.motor.Studiekontrol;
import dk.forloeb.rapport.Format;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.tabel.Resultatmappe;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tabel.Talform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code study}: the studies, what they say, and their answers. */
@Command(
    name = "study",
    synopsisSubcommandLabel = "KOMMANDO",
    description = "Vis og kør studier.",
    footer = {
      "",
      "Eksempel:",
      "  ./forloeb study run kommuner-2017 --register register/demo --out svar"
    },
    subcommands = {
      StudieKommando.Liste.class,
      StudieKommando.Forklar.class,
      StudieKommando.Koer.class
    })
public final class StudieKommando {

  /** {@code study list}. */
  @Command(
      name = "list",
      description = "De studier, der følger med.",
      footer = {"", "Eksempel:", "  ./forloeb study list"})
  static final class Liste implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Override
    public void run() {
      for (String id : Studiekatalog.ider()) {
        Studie s = Studiekatalog.find(id).laes(List.of());
        faelles.skriv(String.format(Locale.ROOT, "%-26s %s", id, s.titel().dansk()));
        faelles.skriv(String.format(Locale.ROOT, "%-26s %s", "", s.kilde().dansk()));
      }
    }
  }

  /** {@code study explain}. */
  @Command(
      name = "explain",
      description = "Hvad et studie gør, i ord.",
      footer = {"", "Eksempel:", "  ./forloeb study explain kommuner-2017 --lang en"})
  static final class Forklar implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Parameters(paramLabel = "ID|FIL", description = "Et studies id eller fil.")
    private String studie = "";

    @Option(names = "--lang", paramLabel = "da|en", description = "Sproget (da).")
    private Sprog sprog = Sprog.DA;

    @Option(names = "--set", paramLabel = "STI=VÆRDI", description = "Ændr en parameter.")
    private List<String> aendringer = new ArrayList<>();

    @Override
    public void run() {
      Studie s = Studiekatalog.find(studie).laes(aendringer);
      faelles.skriv(s.titel().paa(sprog));
      faelles.skriv(s.kilde().paa(sprog));
      faelles.skriv("");
      faelles.skriv(sprog == Sprog.DA ? "Sådan har vi gjort:" : "How we did it:");
      Prosa.af(s, sprog).forEach(afsnit -> faelles.skriv("\n" + ombrudt(afsnit)));
      List<Bemaerkning> bemaerkninger = Studiekontrol.af(s);
      if (!bemaerkninger.isEmpty()) {
        faelles.skriv("");
        bemaerkninger.forEach(b -> faelles.skriv(ombrudt(linje(b, sprog))));
      }
    }

    /** Lines of at most 90 characters. */
    static String ombrudt(String afsnit) {
      StringBuilder ud = new StringBuilder();
      int laengde = 0;
      for (String ord : afsnit.split(" ", -1)) {
        if (laengde > 0 && laengde + 1 + ord.length() > 90) {
          ud.append('\n');
          laengde = 0;
        }
        ud.append(laengde > 0 ? " " : "").append(ord);
        laengde += ord.length() + (laengde > 0 ? 1 : 0);
      }
      return ud.toString();
    }
  }

  /** A finding of the linter as a line. */
  private static String linje(Bemaerkning b, Sprog sprog) {
    Tosproget alvor =
        switch (b.art().alvor()) {
          case FEJL -> new Tosproget("Fejl: ", "Error: ");
          case ADVARSEL -> new Tosproget("Advarsel: ", "Warning: ");
          case BEMAERK -> new Tosproget("Bemærk: ", "Note: ");
        };
    return alvor.paa(sprog) + b.tekst().paa(sprog);
  }

  /** {@code study run}. */
  @Command(
      name = "run",
      description = "Kør et studie og skriv dets tabeller.",
      footer = {
        "",
        "Eksempler:",
        "  ./forloeb study run kommuner-2017 --register register/2025-09 --out svar",
        "  ./forloeb study run kommuner-2017 --register register/demo --out svar \\",
        "      --disclosure none --set status.weeks-after-end=26",
        "  ./forloeb study run kommuner-2017 --register register/demo --out svar \\",
        "      --format html,jsonstat",
        "  ./forloeb study run kommuner-2017 --register register/2025-09 --out svar \\",
        "      --against udgivet"
      })
  static final class Koer implements Runnable {
    @Mixin private Faelles faelles = new Faelles();

    @Parameters(paramLabel = "ID|FIL", description = "Et studies id eller fil.")
    private String studie = "";

    @Option(names = "--register", paramLabel = "MAPPE", required = true, description = "Registret.")
    private Path register = Path.of("");

    @Option(
        names = "--out",
        paramLabel = "MAPPE",
        required = true,
        description = "Mappe til resultatets filer.")
    private Path ud = Path.of("");

    @Option(
        names = "--disclosure",
        paramLabel = "published|none",
        description = "Diskretion: published skjuler små tal (standard), none viser alt.")
    private Diskretionsvalg diskretion = Diskretionsvalg.PUBLISHED;

    @Option(
        names = "--format",
        paramLabel = "csv,html,jsonstat,xlsx,pdf",
        description =
            "Flere former af svaret: rapporten som side eller PDF, JSON-stat, et regneark."
                + " CSV skrives altid.")
    private String format = "csv";

    @Option(
        names = "--engine",
        paramLabel = "fast|reference",
        description = "Motoren: fast tæller på alle kerner (standard), reference uge for uge.")
    private Motorvalg motor = Motorvalg.FAST;

    @Option(
        names = "--set",
        paramLabel = "STI=VÆRDI",
        description = "Ændr en parameter for denne kørsel; stien følger filen.")
    private List<String> aendringer = new ArrayList<>();

    @Option(
        names = "--against",
        paramLabel = "MAPPE",
        description =
            "Fortegnelsen over det, der er udgivet. Svaret holdes op mod alt, der står i den, og"
                + " skrives ind i den. Den rummer skjulte tal og må ikke forlade huset.")
    private @Nullable Path fortegnelse;

    @Override
    public void run() {
      Set<Format> formater = Format.laes(format);
      if (fortegnelse != null && diskretion != Diskretionsvalg.PUBLISHED) {
        throw new Brugerfejl(
            "--against gælder det, der offentliggøres; udelad den, eller udelad --disclosure none");
      }
      RegisterMappe kilde = RegisterMappe.aabn(register);
      Beskyttet svar;
      try (Fremdrift fremdrift = faelles.fremdrift("Tæller", kilde.personer(), "pers.", 1)) {
        svar = svar(new Svar(new SetRegister(kilde, fremdrift), motor.motor()));
      }
      List<Path> filer;
      try {
        filer = Resultatmappe.skriv(svar, Format.filer(svar, formater), ud);
      } catch (IOException e) {
        throw new Maskinfejl(ud + ": resultatet kunne ikke skrives", e);
      }
      faelles.skriv(svar.studie().titel().dansk());
      if (!svar.aendringer().isEmpty()) {
        faelles.skriv("Ændret fra studiets fil: " + String.join(", ", svar.aendringer()));
      }
      faelles.skriv("Diskretion: " + svar.tilstand().navn().dansk());
      for (Beskyttet.Tabelindhold t : svar.tabeller()) {
        faelles.skriv("");
        faelles.skriv(
            t.navn()
                + (t.regler().isEmpty()
                    ? ""
                    : " (skjult: "
                        + String.join("; ", t.regler().stream().map(Tosproget::dansk).toList())
                        + ")"));
        Tabeltekst.linjer(Tabel.af(svar, t.navn()), t.noegler().size()).forEach(faelles::skriv);
      }
      faelles.skriv("");
      faelles.skriv("frafald");
      Tabeltekst.linjer(Tabel.frafald(svar), 1).forEach(faelles::skriv);
      faelles.skriv("");
      svar.kvalitet().forEach(k -> faelles.skriv(kvalitet(k)));
      svar.advarsler().forEach(a -> faelles.skriv("Bemærk: " + a.dansk()));
      svar.bemaerkninger().forEach(b -> faelles.skriv(linje(b, Sprog.DA)));
      if (svar.register().opdigtet()) {
        faelles.skriv("Alle personer i registret er opdigtede.");
      }
      faelles.skriv("Skrevet: " + ud + " (" + filer.size() + " filer)");
    }

    private Beskyttet svar(Svar svar) {
      if (fortegnelse == null) {
        return svar.paa(studie, aendringer, diskretion.tilstand());
      }
      try (Fortegnelse ude = Fortegnelse.aabn(fortegnelse)) {
        return svar.udgiv(studie, aendringer, ude);
      } catch (IOException e) {
        throw new Maskinfejl(fortegnelse + ": fortegnelsen kunne ikke læses eller skrives", e);
      }
    }

    private static String kvalitet(Beskyttet.Kvalitet k) {
      return (k.population().isEmpty() ? "" : k.population() + ": ")
          + "foreløbige (sidste 13 uger) "
          + Talform.af(k.foreloebige(), Sprog.DA)
          + ", i gang i første uge "
          + Talform.af(k.fraFoersteUge(), Sprog.DA)
          + ", ukendt udfald "
          + Talform.af(k.ukendtUdfald(), Sprog.DA)
          + ".";
    }
  }
}
