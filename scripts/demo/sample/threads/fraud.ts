/** Made-up forgeries. Their domains end in `.example`, which nobody can own. */
import { mailPage } from '../html';
import { truth } from '../people';
import type { DraftThread } from '../types';

export const fraud: readonly DraftThread[] = [
  {
    thread: 'phishing-login',
    about: 'HTML only, with a script, an event handler and planted words nobody sees.',
    messages: [
      {
        from: { name: 'Amazon Flex Support', address: 'security@amazon-flex-support.example' },
        at: '2026-10-20T07:13:37Z',
        subject: 'Your Amazon Flex account will be deactivated in 24 hours',
        html: mailPage(
          'Confirm your login now',
          `<script>document.title = 'script ran'; new Image().src = 'https://amazon-flex-support.example/open';</script>
<h2>Final notice</h2>
<p>Dear driver,</p>
<p>we noticed unusual activity. Your Amazon Flex account will be deactivated within 24&nbsp;hours unless you confirm your password and bank details.</p>
<p><a class="button" href="https://amazon-flex-support.example/login" onclick="steal()">Confirm my account</a></p>
<p style="visibility: hidden">invoice weather recipe holiday</p>
<img src="x" onerror="document.title = 'image ran'">`,
        ),
        truth: truth('phishing', 'fraud'),
      },
    ],
  },
  {
    thread: 'phishing-earnings',
    messages: [
      {
        from: { name: 'Amazon Flex Payments', address: 'payments@amaz0nflex.example' },
        at: '2026-11-10T23:48:09Z',
        subject: 'Action required: your weekly earnings are on hold',
        text: `Dear Delivery Partner,

Your Amazon Flex earnings of $486.00 are on hold because your direct deposit could not be verified. Verify your social security number and debit card today to release the payment:

https://amaz0nflex.example/verify

If you do not verify within 12 hours your account is suspended.

Amazon Flex Payments Department`,
        unread: true,
        truth: truth('phishing', 'fraud'),
      },
    ],
  },
  {
    thread: 'reactivation-scam',
    messages: [
      {
        from: { name: 'Flex Reactivation Experts', address: 'help@flex-account-back.example' },
        at: '2026-09-23T04:20:55Z',
        subject: 'Amazon Flex deactivated? We get you back in 48h',
        text: `Hi,

was your Amazon Flex account deactivated? Our insiders reactivate any driver account, guaranteed. 300+ drivers are back on the road!

Only $250, half up front by gift card or crypto. Send us your Amazon login and the e-mail of your deactivation and we do the rest. You can also rent a ready account from us.

Write on the messenger: @flexback`,
        truth: truth('reactivation-scam', 'fraud'),
      },
    ],
  },
];
