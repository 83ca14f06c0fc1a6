package dk.forloeb.kommando;

import dk.forloeb.motor.Motor;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.motor.hurtig.HurtigMotor;

/** Which engine counts; the answer is the same. */
enum Motorvalg {
  /** Kernels over the packed stream, on every core. */
  FAST,
  /** One person and one week at a time. */
  REFERENCE;

  Motor motor() {
    return switch (this) {
      case FAST -> new HurtigMotor();
      case REFERENCE -> new ReferenceMotor();
    };
  }
}
