package dk.forloeb.bench;

import dk.forloeb.register.Filkilde;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Hurtigscanner;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The way in: a wide CSV to spells in memory, and to a finished register on disk. */
final class VejenInd {
  private static final Clock UR = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Data data;
  private final int runder;
  private final int traade;
  private final Rapport rapport;

  VejenInd(Data data, int runder, int traade, Rapport rapport) {
    this.data = data;
    this.runder = runder;
    this.traade = traade;
    this.rapport = rapport;
  }

  void koer() throws Exception {
    Proces.varm(data.bred());
    double megabytes = Files.size(data.bred()) / 1e6;
    try (DuckdbCsv db = new DuckdbCsv(data.bred(), traade)) {
      Hurtigscanner.Resultat vores = Hurtigscanner.skan(data.bred());
      rapport.kraevEns(
          "B6", db.indhold(), List.of(vores.ydelser(), vores.bopael(), vores.loenmaaneder()));
      Maaling skan = Maaling.af(3, 2 * runder + 1, () -> Hurtigscanner.skan(data.bred()));
      Maaling duck = Maaling.af(0, runder, db::indhold);
      rapport.gange("B6", "bred CSV til spells i hukommelsen, mod DuckDB", 50, 150, duck, skan);
      rapport.linje(
          String.format(
              Locale.ROOT,
              "   %.0f MB: %.1f GB/s, DuckDB %.0f MB/s",
              megabytes,
              megabytes / skan.median(),
              megabytes / duck.median() * 1000));

      Path mappe = data.bred().resolveSibling("duckdb");
      Files.createDirectories(mappe);
      Path ind = data.bred().resolveSibling("indlaest");
      Maaling import_ =
          Maaling.af(
              1,
              runder,
              () -> {
                Stier.slet(ind);
                return new Indlaeser(Importvalg.intet(), UR, Fremdrift.INGEN)
                    .indlaes(new Filkilde(data.bred()), ind);
              });
      Maaling tilParquet =
          Maaling.af(
              0,
              runder,
              () -> {
                db.tilParquet(mappe);
                return mappe;
              });
      rapport.kraevEns("B6b", true, db.ens(mappe, ind));
      rapport.gange(
          "B6b",
          "bred CSV til det færdige register, mod DuckDB til Parquet",
          5,
          15,
          tilParquet,
          import_);
      Stier.slet(mappe);
      Stier.slet(ind);
    }
  }
}
