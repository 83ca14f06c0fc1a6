package dk.forloeb.motor;

import dk.forloeb.register.Registerbevis;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tosproget;
import java.util.List;

/**
 * A study's whole answer with nothing hidden; it leaves the program only through disclosure
 * control.
 *
 * @param aendringer what was changed from the file for this run
 * @param advarsler what a reader must know of this run
 * @param bemaerkninger what the linter found, but for what is an error or among the warnings
 */
public record Raaresultat(
    Studie studie,
    Plan plan,
    List<String> aendringer,
    Registerbevis register,
    Optaelling optaelling,
    List<Raatabel> tabeller,
    List<Tosproget> advarsler,
    List<Bemaerkning> bemaerkninger) {}
