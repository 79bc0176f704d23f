/** A key pair the emulator accepts. */
export interface EmulatorCredentials {
  accessKeyId: string;
  accessKeySecret: string;
  /** Makes the pair temporary: each request must carry this token. */
  securityToken?: string;
  /** When the token ends; never, by default. */
  expiration?: Date;
  /** A disabled key, which is answered with `InvalidAccessKeyId.Inactive`. */
  inactive?: boolean;
}

/** A key pair with a security token. */
export interface TemporaryCredentials extends EmulatorCredentials {
  securityToken: string;
}

/** The pair that is accepted when the options name none. */
export const defaultCredentials: EmulatorCredentials = {
  accessKeyId: 'EmulatorAccessKeyId',
  accessKeySecret: 'EmulatorAccessKeySecret',
};

/** The temporary pair that is accepted when the options name none with a token. */
export const defaultTemporaryCredentials: TemporaryCredentials = {
  accessKeyId: 'STS.EmulatorAccessKeyId',
  accessKeySecret: 'EmulatorTemporaryAccessKeySecret',
  securityToken: 'EmulatorSecurityToken',
};

export function isTemporary(credentials: EmulatorCredentials): credentials is TemporaryCredentials {
  return credentials.securityToken !== undefined;
}
