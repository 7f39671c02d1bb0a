package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A vision, policy, agreement or act that frames a plan. */
record RelatedPolicyEntry(String key, String title, String kind, @Nullable String note, List<PassageEntry> passages) {

	RelatedPolicyEntry {
		passages = List.copyOf(passages);
	}

}
