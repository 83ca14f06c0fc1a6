package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Proevesvar;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Answers to draw: of small registers, and of tables written by hand. */
final class Svarene {
  private Svarene() {}

  /** Large and small groups in several municipalities: something is hidden in every study. */
  static Folk folk() {
    Folk f = new Folk();
    int[] kommuner = {101, 147, 461, 751, 766, 851, 360, 400};
    for (int i = 0; i < kommuner.length; i++) {
      f.efterRessourceforloeb(40 + 7 * i, kommuner[i], 783);
      f.efterRessourceforloeb(i == 3 ? 2 : 9 + 3 * i, kommuner[i], 771);
      f.efterRessourceforloeb(12, kommuner[i], 740);
      f.og(5 + i, kommuner[i], "2012-W01..2013-W20=771", "2013-W22..2013-W40=810");
      f.og(i == 5 ? 3 : 6, kommuner[i], "2012-W01..2014-W10=771", "2014-W12..2014-W40=783");
    }
    for (int aar = 2012; aar < 2018; aar++) {
      f.pension(20 + 10 * (aar % 4), aar);
    }
    return f.pension(3, 2011);
  }

  /** The study of a small file whose one table, {@code tabel-1}, is drawn like that. */
  static Studie studie(Path mappe, String titel, String figur) throws IOException {
    Path fil = mappe.resolve("proeve.yaml");
    Files.writeString(
        fil,
        """
        study: proeve
        title: { da: '%s', en: x }
        source: { da: '%s', en: x }
        course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
        keep: { ended: true }
        status: { weeks-after-end: 13, groups: figur-2 }
        tables:
          tabel-1:
            rows: status
            figure: %s
            measures:
              personer: { count: persons }
              andel: { share: personer, of: total }
        """
            .formatted(titel, titel, figur));
    return Studiekatalog.find(fil.toString()).laes(List.of());
  }

  static Beskyttet svar(Path mappe, String figur, Tilstand tilstand, String... linjer)
      throws IOException {
    return Proevesvar.med(studie(mappe, "En prøve", figur), tilstand, "tabel-1", linjer);
  }

  static final String[] AKTIVITET = {
    "gruppe,uger_siden_start|personer,uden_aktivitet,andel",
    "RESSOURCEFORLOEB,1|900,810,90.0",
    "RESSOURCEFORLOEB,13|850,600,70.6",
    "RESSOURCEFORLOEB,26|800,420,52.5",
    "RESSOURCEFORLOEB,52|700,210,30.0",
    "RESSOURCEFORLOEB,78|500,..,..",
    "RESSOURCEFORLOEB,104|300,60,20.0",
    "KONTANTHJAELP,1|9000,8100,90.0",
    "KONTANTHJAELP,13|6000,3000,50.0",
    "KONTANTHJAELP,26|4000,1400,35.0",
    "KONTANTHJAELP,52|2500,500,20.0",
    "KONTANTHJAELP,78|1500,180,12.0",
    "KONTANTHJAELP,104|900,63,7.0",
  };

  /** Six statuses in every fourth of the weeks 0-104; two of them hidden in the first three. */
  static String[] ugerne() {
    String[] ud = new String[1 + 27 * 6];
    ud[0] = "uge,status|personer,andel";
    String[] navne = {
      "Førtidspension", "Fleksjob", "Ledighedsydelse", "Ordinært job", "Kontanthjælp mv.", "Øvrige"
    };
    for (int u = 0; u < 27; u++) {
      int pension = 200 + 12 * u;
      int fleks = 60 + 4 * u;
      int rest = 1000 - pension - fleks;
      int[] antal = {pension, fleks, rest / 4, rest / 5, rest / 3, 0};
      antal[5] = rest - antal[2] - antal[3] - antal[4];
      for (int i = 0; i < 6; i++) {
        boolean skjult = u < 3 && i >= 4;
        ud[1 + u * 6 + i] =
            4 * u
                + ","
                + navne[i]
                + "|"
                + (skjult ? "..,.." : antal[i] + "," + antal[i] / 10 + "." + antal[i] % 10);
      }
    }
    return ud;
  }
}
