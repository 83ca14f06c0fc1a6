package dk.forloeb.lov;

/** What a rule says of facts. The third is always a task for a person, never a guess. */
public enum Udfald {
  OPFYLDT("opfyldt"),
  IKKE_OPFYLDT("ikke opfyldt"),
  KAN_IKKE_VURDERES("kan ikke vurderes");

  private final String dansk;

  Udfald(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }

  /** Both must hold: one that fails decides, or else one that is unknown. */
  Udfald og(Udfald andet) {
    if (this == IKKE_OPFYLDT || andet == IKKE_OPFYLDT) {
      return IKKE_OPFYLDT;
    }
    return this == KAN_IKKE_VURDERES ? this : andet;
  }

  /** One is enough: one that holds decides, or else one that is unknown. */
  Udfald eller(Udfald andet) {
    return ikke().og(andet.ikke()).ikke();
  }

  Udfald ikke() {
    return switch (this) {
      case OPFYLDT -> IKKE_OPFYLDT;
      case IKKE_OPFYLDT -> OPFYLDT;
      case KAN_IKKE_VURDERES -> this;
    };
  }
}
