/** Whether the JSON text of an answer may hold a private key. A field of that name with nothing in it does not. */
export const mayHoldPrivateKey = (json: string): boolean =>
  /"private[-_ ]?key[^"]*":(?!null|"")|PRIVATE KEY-----/i.test(json);
