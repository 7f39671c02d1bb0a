package dk.plangraf.plan;

import java.util.List;

/**
 * Which municipalities a comparison holds its cells against, beside its columns.
 *
 * @param everyPlan whether all of which any plan is loaded; else only those chosen
 * @param chosen codes of chosen municipalities, which have to be in the data
 * @param years the years; of a matrix they are its own
 * @param latest whether their latest plans are wanted; of a matrix its own way
 */
public record PeerScope(boolean everyPlan, List<String> chosen, List<Integer> years, boolean latest) {

}
