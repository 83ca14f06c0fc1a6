package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DreamSkriverTest {
  private static final Observation SET =
      new Observation(
          new Ugeinterval(Uge.parse("2015-W51"), Uge.parse("2016-W02")),
          new TreeSet<>(List.of(201512, 201601)));

  @TempDir private Path rod;

  @Test
  void persons_written_wide_and_imported_are_the_same_persons() throws IOException {
    int uge = SET.foerste().indeks();
    List<Person> personer =
        List.of(
            new Person(
                "00017",
                2,
                -3.25,
                List.of(
                    new Spell(uge, 2, 810), new Spell(uge + 2, 1, 7), new Spell(uge + 4, 1, 999)),
                List.of(new Spell(uge, 3, 101), new Spell(uge + 3, 2, 411)),
                List.of(new Loenmaaned(201512, null, 0.5), new Loenmaaned(201601, null, null))),
            new Person("A, \"B\"", null, null, List.of(), List.of(), List.of()),
            new Person(
                "linje\nskift",
                1,
                1.0E-5,
                List.of(new Spell(uge + 1, 1, 775)),
                List.of(new Spell(uge, 5, 0)),
                List.of(new Loenmaaned(201601, null, 0.0))),
            new Person(
                "æøå 😀",
                0,
                87.0,
                List.of(new Spell(uge, 5, 998)),
                List.of(new Spell(uge + 3, 2, 860)),
                List.of()));
    RegisterMappe register = skrivOgLaes(personer, SET, true);
    assertEquals(personer, personer(register));
    assertEquals(SET, register.observation());
    assertTrue(register.opdigtet());
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103})
  void a_register_read_from_an_odd_file_can_be_written_and_read_again(long seed)
      throws IOException {
    Path fil = rod.resolve("dream.csv");
    Files.write(fil, new MaerkeligSkriver(seed).skriv(Sandhed.opfind(seed, 30)));
    Proeve.indlaes(fil, rod.resolve("foerste"));
    RegisterMappe foerste = RegisterMappe.aabn(rod.resolve("foerste"));
    RegisterMappe anden = skrivOgLaes(personer(foerste), foerste.observation(), false);
    assertEquals(foerste.version(), anden.version(), "seed " + seed);
    assertEquals(personer(foerste), personer(anden), "seed " + seed);
  }

  @Test
  void the_header_has_each_observed_week_and_month_once_in_order() {
    assertEquals(
        "lobenr,kon,alder9131,y_1551,y_1552,y_1553,y_1601,y_1602,nykom2015,nykom2016,"
            + "branche_2015_12,branche_2016_01,grad_2015_12,grad_2016_01\n",
        new String(new DreamSkriver(SET, false).hoved(), StandardCharsets.UTF_8));
    assertTrue(
        new String(new DreamSkriver(SET, true).hoved(), StandardCharsets.UTF_8)
            .endsWith(",opdigtet\n"));
  }

  private RegisterMappe skrivOgLaes(List<Person> personer, Observation set, boolean opdigtet)
      throws IOException {
    DreamSkriver skriver = new DreamSkriver(set, opdigtet);
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ud.writeBytes(skriver.hoved());
    personer.forEach(p -> ud.writeBytes(skriver.raekke(p)));
    Path fil = Files.write(rod.resolve("skrevet.csv"), ud.toByteArray());
    Proeve.indlaes(fil, rod.resolve("skrevet"));
    return RegisterMappe.aabn(rod.resolve("skrevet"));
  }

  private static List<Person> personer(RegisterMappe register) {
    List<Person> ud = new ArrayList<>();
    register.forHver(ud::add);
    return ud;
  }
}
