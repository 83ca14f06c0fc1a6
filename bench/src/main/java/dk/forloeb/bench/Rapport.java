package dk.forloeb.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bars, as they are measured: what is required, what is aimed at, and what came. */
final class Rapport {
  private final List<String> linjer = new ArrayList<>();

  /** A figure without the same answer is void. */
  void kraevEns(String navn, Object deres, Object vores) {
    if (!deres.equals(vores)) {
      throw new IllegalStateException(navn + ": svarene er ikke ens, så tallet gælder ikke");
    }
  }

  /** How many times as fast. */
  void gange(String navn, String hvad, double kraevet, double maal, Maaling deres, Maaling vores) {
    double gange = vores.gangeHurtigereEnd(deres);
    saet(
        navn,
        hvad,
        String.format(Locale.ROOT, ">= %.0f x", kraevet),
        String.format(Locale.ROOT, ">= %.0f x", maal),
        String.format(Locale.ROOT, "%.1f x", gange),
        gange >= kraevet,
        gange >= maal);
    tider(deres, vores);
  }

  /** What part of the peer's time. */
  void andel(String navn, String hvad, double kraevet, double maal, Maaling vores, Maaling deres) {
    double andel = vores.median() / deres.median();
    saet(
        navn,
        hvad,
        String.format(Locale.ROOT, "<= %.2f x", kraevet),
        String.format(Locale.ROOT, "<= %.2f x", maal),
        String.format(Locale.ROOT, "%.3f x", andel),
        andel <= kraevet,
        andel <= maal);
    tider(deres, vores);
  }

  /** A number that must not be larger. */
  void hoejst(String navn, String hvad, double kraevet, double maal, double maalt) {
    saet(
        navn,
        hvad,
        String.format(Locale.ROOT, "<= %.1f", kraevet),
        String.format(Locale.ROOT, "<= %.1f", maal),
        String.format(Locale.ROOT, "%.2f", maalt),
        maalt <= kraevet,
        maalt <= maal);
  }

  /** A number that must not be smaller. */
  void mindst(String navn, String hvad, double kraevet, double maal, double maalt) {
    saet(
        navn,
        hvad,
        String.format(Locale.ROOT, ">= %.0f", kraevet),
        String.format(Locale.ROOT, ">= %.0f", maal),
        String.format(Locale.ROOT, "%.0f", maalt),
        maalt >= kraevet,
        maalt >= maal);
  }

  private void tider(Maaling deres, Maaling vores) {
    linje(
        String.format(
            Locale.ROOT, "   vores %.1f ms, DuckDB %.1f ms", vores.median(), deres.median()));
  }

  private void saet(
      String navn,
      String hvad,
      String kraevet,
      String maal,
      String maalt,
      boolean holder,
      boolean naaet) {
    linje(
        String.format(
            Locale.ROOT,
            "%-4s %-58s krav %-9s mål %-9s målt %-9s %s",
            navn,
            hvad,
            kraevet,
            maal,
            maalt,
            naaet ? "mål nået" : holder ? "krav holdt" : "UNDER KRAV"));
  }

  void linje(String linje) {
    linjer.add(linje);
    System.out.println(linje);
  }

  /** All of it once more, together. */
  void skriv() {
    System.out.println();
    linjer.stream().filter(l -> l.startsWith("B")).forEach(System.out::println);
  }
}
