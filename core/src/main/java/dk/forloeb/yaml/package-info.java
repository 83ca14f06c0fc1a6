/** YAML whose every node knows its file and line, so that a wrong word can be named. */
@NullMarked
package dk.forloeb.yaml;

import org.jspecify.annotations.NullMarked;
