/**
 * The law of the ressourceforløb as dated, cited rules that judge facts and explain themselves:
 * {@link dk.forloeb.lov.Regelbog} judges {@link dk.forloeb.lov.Fakta}, {@link
 * dk.forloeb.lov.Forklaring} is what it says.
 */
@NullMarked
package dk.forloeb.lov;

import org.jspecify.annotations.NullMarked;
