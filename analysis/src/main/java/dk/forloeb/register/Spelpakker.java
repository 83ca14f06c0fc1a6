package dk.forloeb.register;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Packs the spells of one table, person by person, into their sections of the packed stream: the
 * spells, where each person's begin, and for benefit codes the mask of groups.
 */
final class Spelpakker {
  private static final int PLADS = 1 << 13;

  private final Afsnitsskriver spells;
  private final Afsnitsskriver fra;
  private final @Nullable Afsnitsskriver maske;
  private final int[] gruppebit = Ugestroem.gruppebit();
  private final int[] efter = new int[PLADS];
  private final int[] masker = new int[PLADS];
  private int[] pakket = new int[2 * PLADS];
  private int antalPakket;
  private int personer;
  private int skrevet;
  private int dennes;

  /**
   * @param maske null where the values are no codes
   */
  Spelpakker(Afsnitsskriver spells, Afsnitsskriver fra, @Nullable Afsnitsskriver maske)
      throws IOException {
    this.spells = spells;
    this.fra = fra;
    this.maske = maske;
    fra.skriv(new int[1], 1);
  }

  /** Adds some spells of the person under way. */
  void tilfoej(int[] foerste, int[] uger, int[] vaerdi, int start, int n) {
    kraevPlads(n);
    int her = dennes;
    for (int i = start; i < start + n; i++) {
      her |= gruppebit[vaerdi[i]];
      if (uger[i] <= Ugestroem.FLEST_UGER) {
        pakket[antalPakket++] = Ugestroem.pak(foerste[i], uger[i], vaerdi[i]);
      } else {
        del(foerste[i], uger[i], vaerdi[i]);
        kraevPlads(start + n - i);
      }
    }
    dennes = her;
  }

  /** A spell longer than one number holds is several that touch. */
  private void del(int foerste, int uger, int vaerdi) {
    kraevPlads(Ugestroem.stykker(uger));
    for (int f = 0; f < uger; f += Ugestroem.FLEST_UGER) {
      pakket[antalPakket++] =
          Ugestroem.pak(foerste + f, Math.min(Ugestroem.FLEST_UGER, uger - f), vaerdi);
    }
  }

  private void kraevPlads(int n) {
    if (antalPakket + n > pakket.length) {
      pakket = Arrays.copyOf(pakket, Math.max(antalPakket + n, 2 * pakket.length));
    }
  }

  /** The person has no more spells. */
  void slutPerson() throws IOException {
    masker[personer] = dennes;
    efter[personer] = skrevet + antalPakket;
    personer++;
    dennes = 0;
    if (personer == PLADS || antalPakket >= PLADS) {
      toem();
    }
  }

  /** Writes what is left. */
  void toem() throws IOException {
    spells.skriv(pakket, antalPakket);
    skrevet += antalPakket;
    antalPakket = 0;
    fra.skriv(efter, personer);
    if (maske != null) {
      maske.skriv(masker, personer);
    }
    personer = 0;
  }
}
