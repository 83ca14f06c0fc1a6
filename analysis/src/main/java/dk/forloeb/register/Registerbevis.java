package dk.forloeb.register;

/** Which register an answer was counted in. */
public record Registerbevis(String version, boolean opdigtet, String foersteUge, String sidsteUge) {

  /** The evidence of a register. */
  public static Registerbevis af(Register register) {
    return new Registerbevis(
        register.version(),
        register.opdigtet(),
        register.observation().foerste().toString(),
        register.observation().sidste().toString());
  }
}
