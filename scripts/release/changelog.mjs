// How a change stands in a changelog: as its changeset says it. Users know no commits, and all packages share one version,
// so that a package whose dependencies of ours have changed has nothing more to say.
const getReleaseLine = async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`;
const getDependencyReleaseLine = async () => '';

export default { getReleaseLine, getDependencyReleaseLine };
