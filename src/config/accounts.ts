/** Reads single settings; throws for one that can't be used. */
interface Reader {
  email(name: string): string | undefined;
  secret(name: string, length: number): string | undefined;
}

/** The first administrator, and what secrets in the database are sealed with. */
export interface AccountSettings {
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  readonly adminToken: string | undefined;
  readonly secretKey: string | undefined;
}

export function readAccounts(read: Reader): AccountSettings {
  return {
    adminEmail: read.email('COPYDESK_ADMIN_EMAIL'),
    adminPassword: read.secret('COPYDESK_ADMIN_PASSWORD', 12),
    adminToken: read.secret('COPYDESK_ADMIN_TOKEN', 32),
    secretKey: read.secret('COPYDESK_SECRET_KEY', 32),
  };
}
