/** Mail as everybody gets it, made up: what most of a mailbox is and what must cost next to nothing. */
import type { MailMessage } from '../../utils/core/types';

const PARAGRAPHS = [
  'Hi all, thanks for coming to the meeting on Thursday. I have put the notes into the shared folder, and everybody who took on a task will find their name beside it. If something is missing, please write it in before Monday so that we can talk about it in the next call.',
  'Your monthly statement is ready. The balance on the last day of the month was 1,204.55, and two payments are still pending. You can download the statement as a document from the website. We will never ask for your password in a mail.',
  'The reading group meets again in the small room of the library. This time we talk about the first four chapters. There is tea, and somebody always brings a cake; bring a friend if you like. The room is up the stairs on the left, and the door at the side is open until nine.',
  'We noticed that you left something in your cart. The blue jacket is still available in your size, and orders above forty go out without a charge for shipping. The offer ends on Sunday night. If you do not want to get these mails any more, use the link at the end.',
  'About the house: the man who looked at the roof says it will hold another winter, but two rows of tiles near the chimney are loose and should be fixed before the rain. He can come in the second week of next month. I told him that we would let him know after we have talked.',
  'Version 4.2 of the editor was released today. It starts faster, keeps the place where you were reading, and no longer loses the selection when a file is changed by another program. As always there is a list of everything that was changed, with a word of thanks to the people who reported problems.',
  'Dear parents, the trip to the museum takes place on the 14th. The children should be at school at half past seven and will be back at four. Please give them something to eat and drink, a raincoat, and shoes in which they can walk. The cost is paid out of the class fund.',
  'Your package has been handed to the carrier and should arrive between Tuesday and Thursday. You can follow its way with the number below. If nobody is at home, the driver leaves a note and brings it to the shop at the corner, where it is kept for seven days.',
  'I was thinking about what you said on the phone. You are right that the job is closer and the hours are better, but the pay is not, and I would miss the people here. Let me sleep on it. Either way I will be in town in two weeks, and then we can have dinner at that place near the station.',
  'The council has decided to renew the water pipes in your street. The work begins in March and takes about six weeks. On some days the water will be turned off between eight and twelve; we put a note on your door the day before. Parking is not possible on the north side during this time.',
  'This week in the newsletter: why some birds do not fly south any more, how to keep bread fresh for longer, and an interview with a woman who has repaired clocks for sixty years. Also a letter from a reader who found a map in an attic, and the answer to the riddle of last week.',
  'Reminder: your appointment with Dr. Lindgren is on Wednesday at 10:40. Please come ten minutes early and bring your card. If you cannot come, call us at least a day before, so that somebody else can have the time. The lift is out of order; ask at the desk if you need help.',
];
const SUBJECTS = ['Notes from Thursday', 'Your statement is ready', 'Next week', 'News of the week', 'Re: the roof'];
const SIZE = 2400;

/** Mails of about 2.4 kB, the mean of real ones, each with other paragraphs; with `word` somewhere in the middle. */
export function ordinaryMail(count: number, word = ''): readonly MailMessage[] {
  return Array.from({ length: count }, (_mail, index) => {
    const parts: string[] = [];
    for (let next = index; parts.join('\n\n').length < SIZE; next += 5)
      parts.push(PARAGRAPHS[next % PARAGRAPHS.length] ?? '');
    const middle = Math.floor(parts.length / 2);
    parts[middle] = `${parts[middle] ?? ''} ${word}`.trim();
    return {
      from: { name: 'Kim Larsen', address: `kim${index}@example.com` },
      to: [],
      date: '2026-10-06T15:20:00.000Z',
      subject: SUBJECTS[index % SUBJECTS.length] ?? null,
      text: parts.join('\n\n'),
    };
  });
}
