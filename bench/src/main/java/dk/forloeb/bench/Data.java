package dk.forloeb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The benchmark's own data, made once by the program's own commands and kept.
 *
 * @param nation a register of the whole nation
 * @param bred a wide CSV
 * @param bredtRegister the register that was imported from it
 */
record Data(Path nation, Path bred, Path bredtRegister) {
  private static final String FROE = "20130101";

  static Data lav(long personer, long brede) throws IOException, InterruptedException {
    Path mappe = Path.of(System.getProperty("forloeb.hjem", "."), ".forloeb", "bench");
    Files.createDirectories(mappe);
    Path nation = mappe.resolve("nation-" + personer);
    if (!Files.exists(nation)) {
      System.out.println("Laver en nation på " + personer + " personer i " + nation + " …");
      long fra = System.nanoTime();
      Proces.koer(
          Proces.forloeb(
              "1g",
              "register",
              "synth",
              "--persons",
              Long.toString(personer),
              "--seed",
              FROE,
              "--into",
              nation.toString()));
      System.out.printf("  synth og import: %.0f s%n", (System.nanoTime() - fra) / 1e9);
    }
    Path bred = mappe.resolve("bred-" + brede + ".csv");
    Path register = mappe.resolve("bred-" + brede);
    if (!Files.exists(bred) || !Files.exists(register)) {
      Files.deleteIfExists(bred);
      Stier.slet(register);
      System.out.println("Laver en bred CSV med " + brede + " personer i " + bred + " …");
      Proces.koer(
          Proces.forloeb(
              "1g",
              "register",
              "synth",
              "--persons",
              Long.toString(brede),
              "--seed",
              "7",
              "--into",
              register.toString(),
              "--as-dream-csv",
              bred.toString()));
    }
    return new Data(nation, bred, register);
  }
}
