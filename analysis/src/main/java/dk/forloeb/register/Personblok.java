package dk.forloeb.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some persons in columns of numbers: what passes between the files, the version id, the packed
 * stream and DuckDB without an object a person. One person is added at a time: first its own
 * values, then its spells and months, then {@link #slut}.
 */
final class Personblok {
  /** {@link #koen}: not known. */
  static final int UKENDT_KOEN = Ugestroem.UKENDT_KOEN;

  private static final int START = 64;

  private int antal;
  private byte[] noegler = new byte[1 << 10];
  private int[] noegleFra = new int[START + 1];
  private int[] koen = new int[START];
  private double[] alder = new double[START];
  private int[] ydelserFra = new int[START + 1];
  private int[] bopaelFra = new int[START + 1];
  private int[] loenFra = new int[START + 1];
  private final Spelkolonner ydelser;
  private final Spelkolonner bopael;
  private int[] maaned = new int[START];

  /** Nothing until a month has hours: a wide file has none. */
  private double @Nullable [] timer;

  private double[] grad = new double[START];
  private int loen;

  Personblok() {
    ydelser = new Spelkolonner(START);
    bopael = new Spelkolonner(START);
  }

  /** How much room a block has. */
  record Plads(int noegler, int personer, int ydelser, int bopael, int maaneder) {}

  /** With room for as much as another had, so that it need not grow. */
  Personblok(Plads som) {
    noegler = new byte[som.noegler];
    noegleFra = new int[som.personer + 1];
    ydelserFra = new int[som.personer + 1];
    bopaelFra = new int[som.personer + 1];
    loenFra = new int[som.personer + 1];
    koen = new int[som.personer];
    alder = new double[som.personer];
    ydelser = new Spelkolonner(som.ydelser);
    bopael = new Spelkolonner(som.bopael);
    maaned = new int[som.maaneder];
    grad = new double[som.maaneder];
  }

  /** The room it has now; it is asked for by the thread that fills it. */
  Plads plads() {
    return new Plads(noegler.length, koen.length, ydelser.plads(), bopael.plads(), maaned.length);
  }

  int antal() {
    return antal;
  }

  /** The UTF-8 bytes of all keys; person {@code i} has those from {@link #noegleFra} on. */
  byte[] noegler() {
    return noegler;
  }

  int noegleFra(int person) {
    return noegleFra[person];
  }

  int koen(int person) {
    return koen[person];
  }

  /** NaN where it is not known. */
  double alder(int person) {
    return alder[person];
  }

  Spelkolonner ydelser() {
    return ydelser;
  }

  Spelkolonner bopael() {
    return bopael;
  }

  int ydelserFra(int person) {
    return ydelserFra[person];
  }

  int bopaelFra(int person) {
    return bopaelFra[person];
  }

  int loenFra(int person) {
    return loenFra[person];
  }

  int maaned(int i) {
    return maaned[i];
  }

  /** NaN where it is not known. */
  double timer(int i) {
    return timer == null ? Double.NaN : timer[i];
  }

  /** NaN where it is not known. */
  double grad(int i) {
    return grad[i];
  }

  /** How many months with a wage, of all persons, the one under way too. */
  int loen() {
    return loen;
  }

  void ryd() {
    antal = 0;
    kasser();
  }

  void begynd(byte[] b, int fra, int til, int nyKoen, double nyAlder) {
    if (antal == koen.length) {
      int plads = 2 * antal;
      noegleFra = Arrays.copyOf(noegleFra, plads + 1);
      ydelserFra = Arrays.copyOf(ydelserFra, plads + 1);
      bopaelFra = Arrays.copyOf(bopaelFra, plads + 1);
      loenFra = Arrays.copyOf(loenFra, plads + 1);
      koen = Arrays.copyOf(koen, plads);
      alder = Arrays.copyOf(alder, plads);
    }
    int start = noegleFra[antal];
    int slut = start + til - fra;
    if (slut > noegler.length) {
      noegler = Arrays.copyOf(noegler, Math.max(slut, 2 * noegler.length));
    }
    System.arraycopy(b, fra, noegler, start, til - fra);
    noegleFra[antal + 1] = slut;
    koen[antal] = nyKoen;
    alder[antal] = nyAlder;
  }

  void maaned(int nyMaaned, double nyTimer, double nyGrad) {
    plads(1);
    maaned[loen] = nyMaaned;
    if (timer != null || !Double.isNaN(nyTimer)) {
      timer()[loen] = nyTimer;
    }
    grad[loen] = nyGrad;
    loen++;
  }

  /** Adds a part of three columns. */
  void maaneder(int[] nyeMaaneder, double[] nyeTimer, double[] nyeGrader, int start, int n) {
    plads(n);
    System.arraycopy(nyeMaaneder, start, maaned, loen, n);
    System.arraycopy(nyeTimer, start, timer(), loen, n);
    System.arraycopy(nyeGrader, start, grad, loen, n);
    loen += n;
  }

  /**
   * Adds the months of a bit set, with their degrees.
   *
   * @param maaneder what each bit stands for
   */
  void maaneder(long[] bits, int[] maaneder, double[] grader) {
    plads(maaneder.length);
    int start = loen;
    for (int ord = 0; ord < bits.length; ord++) {
      for (long rest = bits[ord]; rest != 0; ) {
        // Bits on end are copied at once; to add the first of them carries through them all.
        int foerste = Long.numberOfTrailingZeros(rest);
        int n = Long.numberOfTrailingZeros(~(rest >>> foerste));
        System.arraycopy(maaneder, ord * Long.SIZE + foerste, maaned, loen, n);
        System.arraycopy(grader, ord * Long.SIZE + foerste, grad, loen, n);
        loen += n;
        rest &= rest + (1L << foerste);
      }
    }
    if (timer != null) {
      Arrays.fill(timer, start, loen, Double.NaN);
    }
  }

  private double[] timer() {
    if (timer == null) {
      timer = new double[maaned.length];
      Arrays.fill(timer, Double.NaN);
    }
    return timer;
  }

  private void plads(int n) {
    if (loen + n > maaned.length) {
      int plads = Math.max(loen + n, 2 * maaned.length);
      maaned = Arrays.copyOf(maaned, plads);
      timer = timer == null ? null : Arrays.copyOf(timer, plads);
      grad = Arrays.copyOf(grad, plads);
    }
  }

  /** The person is whole. */
  void slut() {
    antal++;
    ydelserFra[antal] = ydelser.laengde();
    bopaelFra[antal] = bopael.laengde();
    loenFra[antal] = loen;
  }

  /** Forgets the person under way. */
  void kasser() {
    ydelser.afkort(ydelserFra[antal]);
    bopael.afkort(bopaelFra[antal]);
    loen = loenFra[antal];
  }

  /** Hands over what is not spells. */
  void tilStroem(Stroembygger ud) throws IOException {
    ud.personer(koen, alder, antal);
    for (int i = 0; i < antal; i++) {
      ud.loen().tilfoej(maaned, loenFra[i], loenFra[i + 1] - loenFra[i]);
      ud.loen().slutPerson();
    }
  }

  void tilfoej(Person p) {
    byte[] id = p.id().getBytes(StandardCharsets.UTF_8);
    begynd(id, 0, id.length, p.koen() == null ? UKENDT_KOEN : p.koen(), ellerNaN(p.alder9131()));
    p.ydelser().forEach(s -> ydelser.tilfoej(s.fra(), s.antal(), s.vaerdi()));
    p.bopael().forEach(s -> bopael.tilfoej(s.fra(), s.antal(), s.vaerdi()));
    p.loen().forEach(l -> maaned(l.maaned(), ellerNaN(l.timer()), ellerNaN(l.grad())));
    slut();
  }

  String id(int person) {
    return new String(
        noegler,
        noegleFra[person],
        noegleFra[person + 1] - noegleFra[person],
        StandardCharsets.UTF_8);
  }

  /** One person, as an object. */
  Person person(int i) {
    List<Loenmaaned> maaneder = new ArrayList<>(loenFra[i + 1] - loenFra[i]);
    for (int k = loenFra[i]; k < loenFra[i + 1]; k++) {
      maaneder.add(new Loenmaaned(maaned[k], ellerNull(timer(k)), ellerNull(grad[k])));
    }
    return new Person(
        id(i),
        koen[i] == UKENDT_KOEN ? null : Integer.valueOf(koen[i]),
        ellerNull(alder[i]),
        spells(ydelser, ydelserFra[i], ydelserFra[i + 1]),
        spells(bopael, bopaelFra[i], bopaelFra[i + 1]),
        List.copyOf(maaneder));
  }

  private static List<Spell> spells(Spelkolonner k, int fra, int til) {
    Spell[] ud = new Spell[til - fra];
    for (int i = fra; i < til; i++) {
      ud[i - fra] = new Spell(k.fra(i), k.antal(i), k.vaerdi(i));
    }
    return List.of(ud);
  }

  /** Whether the key comes before another's, by its bytes. */
  static boolean stigende(Personblok a, int i, Personblok b, int j) {
    return Arrays.compareUnsigned(
            a.noegler,
            a.noegleFra[i],
            a.noegleFra[i + 1],
            b.noegler,
            b.noegleFra[j],
            b.noegleFra[j + 1])
        < 0;
  }

  private static double ellerNaN(@Nullable Double d) {
    return d == null ? Double.NaN : d;
  }

  private static @Nullable Double ellerNull(double d) {
    return Double.isNaN(d) ? null : Double.valueOf(d);
  }
}
