/** A file that pages load, inside the bundle so that every runtime can serve it. */
interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Files by their path, which holds a digest of their content; and the paths by what they are for. */
export interface Assets {
  readonly files: Readonly<Record<string, Asset>>;
  readonly style: string;
  readonly script: string;
  /** Sets the theme before anything is drawn. */
  readonly theme: string;
  readonly console: string;
  /** Script of the screens of changes, beside the one of all pages. */
  readonly changes: string;
}
