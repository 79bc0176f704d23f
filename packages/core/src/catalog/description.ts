/** What is known of a parameter besides its shape. */
export interface ParameterDescription {
  /** What it is, and in which unit. */
  readonly meaning: string;
  readonly example?: string;
  /** The published values. The service may take others. */
  readonly values?: readonly string[];
  /** What the service takes where it is missing. */
  readonly default?: string;
  readonly min?: number;
  readonly max?: number;
  /** Characters. */
  readonly maxLength?: number;
  /** When it is required, as in `Type=cas`. */
  readonly requiredWhen?: string;
  /** The values that are allowed, in words. */
  readonly allowed?: string;
  readonly separatedByCommas?: boolean;
  readonly note?: string;
}

/** What is known of an operation besides its data. */
export interface DescriptionDetails {
  /** The level of its RAM action and what that can be granted on, where the service publishes them. */
  readonly ram?: { readonly level: string; readonly resource: string };
  /** The first version of the official SDK that has it, where that is a late one. */
  readonly since?: string;
  readonly deprecated?: boolean;
  /** The operation to use in its place. */
  readonly replacedBy?: string;
  /** Items on a page, where `PageSize` is missing. */
  readonly defaultPageSize?: number;
  readonly maxPageSize?: number;
  readonly parameters: Readonly<Record<string, ParameterDescription>>;
}

/** The descriptions of an area, by operation. */
export type Descriptions = Readonly<Record<string, DescriptionDetails>>;
