/** A GetCertificate answer with every documented field. */
export const sampleAnswer = {
  SiteId: 1234567890123,
  SiteName: 'example.com',
  Status: 'OK',
  Certificate: '-----BEGIN CERTIFICATE-----',
  RequestId: '04F0F334-1335-436C-A1D7-6C044FE73368',
  Result: {
    CasId: '30000478',
    Id: 'babaded901474b9693acf530e0fb1d95',
    Name: 'yourCertName',
    Region: 'cn-hangzhou',
    Status: 'OK',
    Type: 'free',
    CommonName: 'www.example.com',
    NotBefore: '2023-11-26T16:00:00Z',
    NotAfter: '2023-11-26T16:00:00Z',
    Issuer: 'DigiCert',
    IssuerCN: 'DigiCert Global Root CA',
    SAN: 'www.example.com,*.example.com',
    SigAlg: 'ECDSA-SHA1',
    PubAlg: 'ECDSA',
    CreateTime: '2020-05-12 02:00:53',
    UpdateTime: '2022-09-22 05:33:13',
    SerialNumber: 'babaded901474b9693acf530e0fb1daa',
    FingerprintSha256: '1dc5fc9af4eead2570c70d94b416130baeb6d4429b51fd3557379588456aca66',
    DCV: [
      {
        Id: 'bababf7cdd1546a2ad04c0def1f4c980',
        Type: 'HTTP',
        Key: 'http://www.example.com/.well-known/acme-challenge/pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow',
        Value: 'pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow.KfzYo4LH3EgOt7a73G-RqZkbR0eYtLfEUmtmqGmr4FQ',
        Status: 'pending',
      },
    ],
    ApplyCode: 2,
    ApplyMessage: 'canceled',
  },
} as const;

export const sampleText = JSON.stringify(sampleAnswer);

/** What the sample is asked with. */
export const sampleInput = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
