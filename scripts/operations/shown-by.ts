const VERBS =
  /^(BatchCreate|BatchDelete|BatchPut|BatchUpdate|Activate|Add|Apply|Block|Clone|Commit|Create|Deactivate|Delete|Disable|Edit|Enable|Modify|Open|Publish|Purchase|Put|ReDo|Rebuild|Recover|Release|Reset|Revoke|Rollback|Set|Start|Stop|Submit|Tag|Untag|Update|Upgrade|Upload|Verify)/;

/** The operation that shows whether a write was carried out, by its name: what reads the same thing, or lists it. */
export function shownBy(name: string, names: ReadonlySet<string>): string | undefined {
  const words = name.replace(VERBS, '').split(/(?=[A-Z][a-z])/);
  // What is changed is often part of a thing: a name of fewer words may have what reads the whole.
  for (let length = words.length; length > 0; length--) {
    const noun = words.slice(0, length).join('');
    const single = noun.replace(/s$/, '');
    const found = [`Get${noun}`, `Get${single}`, `List${noun}s`, `List${single}s`, `List${noun}`].find((one) =>
      names.has(one),
    );
    if (found !== undefined && noun.length > 2) return found;
  }
  return undefined;
}
