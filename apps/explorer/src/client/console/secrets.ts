/**
 * Keeps what was typed into password fields while the form is renewed, because the server never sends it back.
 *
 * @param lost - whether a field now stands for something else.
 * @returns puts them back.
 */
export function keepSecrets(lost: (name: string) => boolean): () => void {
  const kept = [...secretFields()].flatMap(({ name, value }) =>
    value === '' || lost(name) ? [] : [[name, value] as const],
  );
  return () => {
    const fields = new Map([...secretFields()].map((field) => [field.name, field]));
    for (const [name, value] of kept) {
      const field = fields.get(name);
      if (field) field.value = value;
    }
  };
}

const secretFields = (): NodeListOf<HTMLInputElement> => document.querySelectorAll('#params input[type="password"]');
