package dk.forloeb.motor.hurtig;

import dk.forloeb.register.Noegler;
import dk.forloeb.register.Ugestroem;

/** What all kernels of one counting read. */
final class Grundlag {
  final Ugestroem stroem;
  final Ugetabel uger;

  /** The values of sex that occur, where the plan asks for sex. */
  final int[] koen;

  /** The persons' keys, {@link Noegler#INGEN} where no sums of keys are asked for. */
  final Noegler noegler;

  Grundlag(Ugestroem stroem, Ugetabel uger, int[] koen, Noegler noegler) {
    this.stroem = stroem;
    this.uger = uger;
    this.koen = koen;
    this.noegler = noegler;
  }
}
