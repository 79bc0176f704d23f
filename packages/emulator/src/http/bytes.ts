/** Bytes in memory of their own. Written without the parameter of the type, which TypeScript has from 5.7 on. */
export type Bytes = ReturnType<Uint8ArrayConstructor['from']>;
