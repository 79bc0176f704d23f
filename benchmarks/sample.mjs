const pem = `-----BEGIN CERTIFICATE-----\n${`${'A'.repeat(64)}\n`.repeat(30)}-----END CERTIFICATE-----\n`;

/** An answer like the service's own, of about 3 kB. */
export const sample = JSON.stringify({
  RequestId: '0AEDAF20-4DDF-4165-8750-47FF9C1929C9',
  SiteId: 1234567890123,
  SiteName: 'example.com',
  Status: 'OK',
  Certificate: pem,
  Result: {
    Id: 'babaded901474b9693acf530e0fb1d95',
    Name: 'yourCertName',
    Region: 'cn-hangzhou',
    Status: 'OK',
    Type: 'free',
    CommonName: 'www.example.com',
    SAN: 'www.example.com,*.example.com',
    Issuer: 'GlobalSign nv-sa',
    IssuerCN: 'GlobalSign Organization Validation CA - SHA256 - G3',
    SerialNumber: 'babab9db65e5063d3a4ec7b2d4b5a3c4',
    SigAlg: 'SHA256-RSA',
    PubAlg: 'RSA',
    FingerprintSha256: '1dc5fc9af4eead2570c70d94b416130baeb6d4429b51fd3557379588456aca66',
    CreateTime: '2023-11-26 16:00:00',
    UpdateTime: '2023-11-26 16:00:00',
    NotBefore: '2023-11-26 16:00:00',
    NotAfter: '2024-11-26 16:00:00',
  },
});
