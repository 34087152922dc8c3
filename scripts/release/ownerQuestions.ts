import { readFileSync } from 'node:fs';

/** What only the owner of the project can decide, as long as it stands open in our files. */
export function ownerQuestions(
  packageJson: string = readFileSync('package.json', 'utf8'),
  publicCode: string = readFileSync('publiccode.yml', 'utf8'),
): string[] {
  const { license } = JSON.parse(packageJson) as { license: string };
  const hasContact = /^ +contacts:\n +- name: (?!未定$).+$/m.test(publicCode);
  return [
    ...(license === 'UNLICENSED'
      ? [
          'ライセンス: package.json と publiccode.yml は UNLICENSED（利用許諾なし）です。配布先が使い、写し、直してよい条件を決めてください。同梱した部品のライセンスは、MIT・Apache-2.0 などの許諾と矛盾しません。 / The licence: nobody may use this yet. Choose one; all parts inside are under permissive licences.',
        ]
      : []),
    ...(hasContact
      ? []
      : [
          '連絡先: publiccode.yml の maintenance.contacts が「未定」です。問い合わせと脆弱性の報告を受ける担当を書いてください。 / The contact: who answers questions and takes reports of vulnerabilities?',
        ]),
  ];
}
