/**
 * What can be asked about municipalities, plans, goals, strategies, initiatives, targets
 * and claims, about vocabularies and partners, and about the data set itself, and how
 * each question is put to the graph.
 */
@NullMarked
package dk.plangraf.plan;

import org.jspecify.annotations.NullMarked;
