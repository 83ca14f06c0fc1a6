package dk.forloeb.ugekode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.forloeb.Ressource;
import dk.forloeb.Sha256;
import dk.forloeb.tid.Uge;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weekly codes and their groups: {@code koder.csv} and {@code grupper.csv} beside this class.
 * Source: STAR's code list of 2015-16 as copied in LokeSonne/DREAM-CSV-til-JSON; each row names
 * where it was seen.
 */
public final class Katalog {
  /** The first month with reported wages; before it a blank week says nothing of work. */
  public static final LocalDate FOERSTE_LOENDAG = LocalDate.of(2008, 1, 1);

  /** The highest number a weekly code can have. */
  public static final int STOERSTE_KODE = 999;

  private static final Katalog FAELLES = laes();

  private final String version;
  private final List<Gruppe> grupper;
  private final Map<String, Gruppe> efterId;
  private final @Nullable Ugekode[] koder;

  private Katalog(String version, List<Gruppe> grupper, List<Ugekode> koder) {
    this.version = version;
    this.grupper = List.copyOf(grupper);
    Map<String, Gruppe> id = new LinkedHashMap<>();
    for (Gruppe g : grupper) {
      id.put(g.id(), g);
    }
    this.efterId = Collections.unmodifiableMap(id);
    this.koder = new Ugekode[STOERSTE_KODE + 1];
    for (Ugekode k : koder) {
      if (this.koder[k.kode()] != null) {
        throw new IllegalStateException("code twice in the catalogue: " + k.kode());
      }
      this.koder[k.kode()] = k;
    }
  }

  /** The catalogue that ships with the program. */
  public static Katalog faelles() {
    return FAELLES;
  }

  /** Twelve hex digits that change when a code or a group does. */
  public String version() {
    return version;
  }

  /** All groups in the catalogue's order, the three derived ones last. */
  public List<Gruppe> grupper() {
    return grupper;
  }

  /** The groups by id. */
  public Map<String, Gruppe> grupperEfterId() {
    return efterId;
  }

  /** The group with this id, which must exist. */
  public Gruppe gruppe(String id) {
    return Objects.requireNonNull(efterId.get(id), id);
  }

  /** The listed code, or null. */
  public @Nullable Ugekode kode(int kode) {
    return kode >= 0 && kode < koder.length ? koder[kode] : null;
  }

  /** The listed codes in order. */
  public List<Ugekode> koder() {
    List<Ugekode> liste = new ArrayList<>();
    for (Ugekode k : koder) {
      if (k != null) {
        liste.add(k);
      }
    }
    return liste;
  }

  /** The group of a code, {@code UKENDT} for one that is not listed. */
  public Gruppe gruppeAf(int kode) {
    Ugekode k = kode(kode);
    return k == null ? gruppe(Gruppe.UKENDT) : k.gruppe();
  }

  /** Whether the code has a group of its own; 775 is listed, but as unknown. */
  public boolean kendt(int kode) {
    return !gruppeAf(kode).id().equals(Gruppe.UKENDT);
  }

  /** The derived group of a week without a code. */
  public Gruppe gruppeUdenKode(Uge uge, boolean loen) {
    if (uge.torsdag().isBefore(FOERSTE_LOENDAG)) {
      return gruppe(Gruppe.BLANK_FOER_2008);
    }
    return gruppe(loen ? Gruppe.BESKAEFTIGELSE : Gruppe.SELVFORSOERGELSE);
  }

  private static Katalog laes() {
    byte[] grupper = Ressource.bytes(Katalog.class, "grupper.csv");
    byte[] koder = Ressource.bytes(Katalog.class, "koder.csv");
    Map<String, Gruppe> efterId = new LinkedHashMap<>();
    for (NamedCsvRecord r : raekker(grupper)) {
      String id = r.getField("gruppe");
      efterId.put(
          id,
          new Gruppe(
              id,
              efterId.size(),
              r.getField("dansk"),
              r.getField("engelsk"),
              r.getField("aktivitetsciffer").equals("ja")));
    }
    List<Ugekode> liste = new ArrayList<>();
    for (NamedCsvRecord r : raekker(koder)) {
      Gruppe g = Objects.requireNonNull(efterId.get(r.getField("group")), () -> "no group: " + r);
      liste.add(
          new Ugekode(
              Integer.parseInt(r.getField("code")),
              g,
              dato(r.getField("valid_from")),
              dato(r.getField("valid_to")),
              r.getField("label_da"),
              r.getField("label_en")));
    }
    return new Katalog(
        Sha256.af(grupper, koder).substring(0, 12), List.copyOf(efterId.values()), liste);
  }

  private static @Nullable LocalDate dato(String tekst) {
    return tekst.isEmpty() ? null : LocalDate.parse(tekst);
  }

  private static List<NamedCsvRecord> raekker(byte[] csv) {
    return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
        .toList();
  }
}
