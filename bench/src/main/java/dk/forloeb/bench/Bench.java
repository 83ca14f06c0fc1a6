package dk.forloeb.bench;

import dk.forloeb.motor.Optaelling;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code ./forloeb bench}: ours and the peers' on the same files in one run, on two threads. A
 * figure stands only where both gave the same answer; compare the ratios of one run, never
 * milliseconds of two.
 */
public final class Bench {
  private static final int TRAADE = 2;

  private final int runder;
  private final Data data;
  private final Rapport rapport = new Rapport();
  private final RegisterMappe register;

  private Bench(Data data, int runder) {
    this.data = data;
    this.runder = runder;
    this.register = RegisterMappe.aabn(data.nation());
  }

  /**
   * Runs everything: {@code [--persons N] [--csv-persons N] [--runs N]}; or, by {@code --web URL},
   * users of a server that runs.
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals("--web") && args[1].startsWith("http")) {
      Belastning.koer(args[1]);
      return;
    }
    long personer = valg(args, "--persons", 5_500_000);
    long brede = valg(args, "--csv-persons", 500_000);
    int runder = (int) valg(args, "--runs", 5);
    Bench bench = new Bench(Data.lav(personer, brede), runder);
    if (Math.min(personer, brede) < 500_000 || runder < 5) {
      bench.rapport.linje(
          "Prøvekørsel: barerne gælder mindst 500.000 personer og medianer af mindst 5.");
    }
    bench.koer();
  }

  private static long valg(String[] args, String navn, long ellers) {
    for (int i = 0; i < args.length; i += 2) {
      if (!List.of("--persons", "--csv-persons", "--runs").contains(args[i])
          || i + 1 == args.length
          || !args[i + 1].matches("[1-9]\\d{0,8}")) {
        System.err.println(
            "forloeb: bench kender --persons N, --csv-persons N, --runs N og --web URL, men ikke: "
                + String.join(" ", args));
        System.exit(2);
      }
      if (args[i].equals(navn)) {
        return Long.parseLong(args[i + 1]);
      }
    }
    return ellers;
  }

  private void koer() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "Register %s: %,d personer, %d tråde, medianer af %d.%n",
        register.version().substring(0, 12),
        register.personer(),
        TRAADE,
        runder);
    Maaling c = Cpas.over(data.nation().resolve("ugestroem.bin"), runder);
    long bytes = Files.size(data.nation().resolve("ugestroem.bin"));
    System.out.printf(
        Locale.ROOT,
        "C læser de samme %.0f MB på %.0f ms: %.1f GB/s.%n",
        bytes / 1e6,
        c.median(),
        bytes / 1e6 / c.median());
    // First, in a process that has done nothing else, as when a file is imported.
    vejenInd();
    // While nobody holds the files: a file that is mapped cannot be put out of memory.
    processer();
    register.stroem();
    resident(c, bytes);
    hukommelse();
    rapport.skriv();
  }

  private static Plan plan(String tekst) {
    return Plan.af(new Studiekatalog.Kildetekst("bench.yaml", tekst).laes(List.of()));
  }

  private Optaelling tael(Plan plan) {
    return new HurtigMotor(TRAADE).taelSammen(plan, register);
  }

  private static SortedMap<String, Long> personer(Optaelling o) {
    SortedMap<String, Long> ud = new TreeMap<>();
    o.tabeller()
        .getFirst()
        .raekker()
        .forEach((n, tal) -> ud.put(n.replace(Raekkenoegler.SKILLE, "|"), tal.getFirst()));
    return ud;
  }

  private void resident(Maaling c, long bytes) throws Exception {
    Plan overgange = plan(Studiekatalog.find("overgange").tekst());
    Plan kommuner = plan(Studiekatalog.find("kommuner-2017").tekst());
    Plan egen = plan(Duckdb.tekst("studie/overgange-koen.yaml"));
    try (Duckdb db = new Duckdb(data.nation(), register.observation(), TRAADE)) {
      rapport.kraevEns("B1", db.overgange(), personer(tael(overgange)));
      Maaling vores = Maaling.af(10, 2 * runder + 1, () -> tael(overgange));
      Maaling duck = Maaling.af(1, runder, () -> db.overgange());
      rapport.gange("B1", "overgange, i hukommelsen, mod DuckDB på Parquet", 30, 50, duck, vores);

      SortedMap<String, Long> deres = db.kommuner();
      rapport.kraevEns("B2", deres, efterKommuneOgStatus());
      rapport.kraevEns("B2", efterKommune(deres), personer(tael(kommuner)));
      vores = Maaling.af(20, 4 * runder + 1, () -> tael(kommuner));
      duck = Maaling.af(1, runder, db::kommuner);
      rapport.gange("B2", "kommuner-2017, i hukommelsen, mod DuckDB", 20, 30, duck, vores);
      rapport.mindst(
          "B2",
          "af hvad C læser i sekundet (%); masken udelader de fleste personer",
          0,
          40,
          100 * c.median() / vores.median());

      rapport.kraevEns("B7", db.ankomne(), personer(tael(egen)));
      vores = Maaling.af(3, runder, () -> tael(egen));
      duck = Maaling.af(0, runder, db::ankomne);
      rapport.gange("B7", "et studie uden egen kerne, mod DuckDB", 1, 3, duck, vores);
    }
    List<String> linjer = new ArrayList<>();
    double vaerst = 0;
    for (String id : Studiekatalog.ider()) {
      Plan plan = plan(Studiekatalog.find(id).tekst());
      Maaling m = Maaling.af(5, 2 * runder + 1, () -> tael(plan));
      vaerst = Math.max(vaerst, m.median() / c.median());
      linjer.add(
          String.format(
              Locale.ROOT,
              "   %-24s %8.1f ms  %5.1f x C",
              id,
              m.median(),
              m.median() / c.median()));
    }
    rapport.hoejst("B3", "hvert studie mod ét gennemløb i C af de samme bytes", 25, 10, vaerst);
    linjer.forEach(rapport::linje);
    rapport.linje(
        String.format(
            Locale.ROOT, "   %.1f bytes pr. person", bytes / (double) register.personer()));
  }

  /** The courses of each municipality, as the measured study's first table has them. */
  private static SortedMap<String, Long> efterKommune(SortedMap<String, Long> celler) {
    SortedMap<String, Long> ud = new TreeMap<>();
    celler.forEach((noegle, antal) ->
        ud.merge(
            noegle.substring(0, noegle.indexOf('|')).replace("000", "UOPLYST"), antal, Long::sum));
    return ud;
  }

  /** The same courses by municipality as read and by group; a table asked for this check alone. */
  private SortedMap<String, Long> efterKommuneOgStatus() {
    String kommuner = Studiekatalog.find("kommuner-2017").tekst();
    String tekst =
        kommuner.substring(0, kommuner.indexOf("tables:")).replace(", groups: figur-2", "")
            + "tables: { t: { rows: [place, group], measures: { n: { count: courses } } } }\n";
    SortedMap<String, Long> ud = new TreeMap<>();
    personer(tael(plan(tekst))).forEach((n, antal) -> ud.put(n.replace("UOPLYST", "000"), antal));
    return ud;
  }

  private void processer() throws Exception {
    Path ud = Files.createTempDirectory("forloeb-svar-");
    Path kopi = data.nation().resolveSibling("uden-stroem");
    Stier.link(data.nation(), kopi, "ugestroem.bin");
    List<String> studie =
        Proces.forloeb(
            "1g",
            "study",
            "run",
            "overgange",
            "--quiet",
            "--disclosure",
            "none",
            "--out",
            ud.toString(),
            "--register",
            data.nation().toString());
    List<String> fraParquet = new ArrayList<>(studie.subList(0, studie.size() - 1));
    fraParquet.add(kopi.toString());
    List<String> peer = Proces.java("1g");
    peer.add(DuckdbProces.class.getName());
    peer.add(data.nation().toString());
    peer.add(Integer.toString(TRAADE));
    String deres = Proces.koer(peer).strip();
    Maaling pakket = kold(studie, data.nation(), () -> {});
    rapport.kraevEns("B5", deres, sum(ud.resolve("matrix.csv")));
    Files.delete(ud.resolve("matrix.csv"));
    Maaling parquet =
        kold(fraParquet, kopi, () -> Files.deleteIfExists(kopi.resolve("ugestroem.bin")));
    rapport.kraevEns("B4", deres, sum(ud.resolve("matrix.csv")));
    Maaling duck = kold(peer, data.nation(), () -> {});
    rapport.andel("B4", "én proces, kold, fra Parquet, overgange", 0.6, 0.4, parquet, duck);
    rapport.andel("B5", "én proces, kold, fra den pakkede strøm", 0.15, 0.1, pakket, duck);
    Stier.slet(kopi);
    Stier.slet(ud);
  }

  /** The rows of the flows and the sum of their persons, as the peer prints them. */
  private static String sum(Path csv) throws IOException {
    List<String> raekker = Files.readAllLines(csv);
    long personer = 0;
    for (String r : raekker.subList(1, raekker.size())) {
      personer += Long.parseLong(r.substring(r.lastIndexOf(',') + 1));
    }
    return raekker.size() - 1 + " " + personer;
  }

  /** Something to do before each run. */
  private interface Foer {
    void goer() throws Exception;
  }

  private Maaling kold(List<String> kommando, Path mappe, Foer foer) throws Exception {
    double[] tider = new double[runder];
    for (int i = 0; i < runder; i++) {
      foer.goer();
      Proces.kold(mappe);
      long fra = System.nanoTime();
      Proces.koer(kommando);
      tider[i] = (System.nanoTime() - fra) / 1e6;
    }
    return Maaling.median(tider);
  }

  private void vejenInd() throws Exception {
    new VejenInd(data, runder, TRAADE, rapport).koer();
  }

  /** The smallest heap that every study runs in is asked for, not guessed. */
  private void hukommelse() throws Exception {
    Path ud = Files.createTempDirectory("forloeb-svar-");
    double mindst = Double.POSITIVE_INFINITY;
    for (String heap : List.of("1g", "512m", "256m", "128m")) {
      if (!kanAlle(heap, ud)) {
        break;
      }
      mindst = heap.equals("1g") ? 1 : Integer.parseInt(heap.replace("m", "")) / 1024.0;
    }
    rapport.hoejst("B8", "heap til alle studier (GB)", 1, 0.5, mindst);
    Stier.slet(ud);
  }

  /** Whether every study runs in so small a heap; any other fault ends the benchmark. */
  private boolean kanAlle(String heap, Path ud) throws Exception {
    for (String id : Studiekatalog.ider()) {
      try {
        Proces.koer(
            Proces.forloeb(
                heap,
                "study",
                "run",
                id,
                "--quiet",
                "--out",
                ud.toString(),
                "--register",
                data.nation().toString()));
      } catch (IOException e) {
        if (String.valueOf(e.getMessage()).contains("hukommelsen slap op")) {
          return false;
        }
        throw e;
      }
    }
    return true;
  }
}
