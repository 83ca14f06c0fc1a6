package dk.forloeb.lov;

/**
 * A fact that rules ask for: what it is called and what kind of value it has. Two facts are the
 * same when they are the same object; each is made once, in the class of its topic ({@link
 * Borgeren}, {@link Forloebet}, …).
 */
public final class Faktum<T> {
  private final String id;
  private final String etiket;
  private final Faktatype<T> type;

  Faktum(String id, String etiket, Faktatype<T> type) {
    this.id = id;
    this.etiket = etiket;
    this.type = type;
  }

  /** The name in files: {@code borger.foedselsdato}. */
  public String id() {
    return id;
  }

  /** The name in Danish, as it stands inside a sentence: {@code fødselsdato}. */
  public String etiket() {
    return etiket;
  }

  /** The value as people read it. */
  public String vis(T vaerdi) {
    return type.vis().apply(vaerdi);
  }

  /** What may be written in a file, in Danish: {@code en dato (2023-03-01)}. */
  public String form() {
    return type.form();
  }

  Faktatype<T> type() {
    return type;
  }

  @Override
  public String toString() {
    return id;
  }
}
