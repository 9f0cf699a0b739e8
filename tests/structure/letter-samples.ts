/** Made-up values for every blank, each about as long as a careful driver would write it. */
export const SAMPLE_VALUES: Readonly<Record<string, string>> = {
  noticeDate: '3 May 2026',
  noticeSubject: 'A made-up subject of a notice',
  blockDate: '2 May 2026',
  blockTime: '4:00 PM to 7:00 PM',
  station: 'XYZ1',
  orderIds: '111-0000000-0000000, 111-0000000-0000001',
  trackingIds: 'TBA000000000000, TBA000000000001',
  packageCount: '2',
  standing: 'Fair',
  agentName: 'Alex',
  cannedDate: '5 May 2026',
  cannedSentence: 'Hello, these are made-up words which repeat the first message.',
  cannedDates: '5 May 2026, 9 May 2026',
  sentDate: '4 May 2026',
  glitchWhat: 'the app removed a stop from my itinerary',
  glitchWhen: '2 May 2026, 4:05 PM',
  driverName: 'Kim Example',
  whatHappened:
    'At 4:05 PM the second stop vanished from my list after I had scanned it. The person at the counter saw it too and said it had gone to another driver.',
  wrongEvents:
    '28 April, late: I was at the gate at 3:52 PM, and the app let me check in at 4:06 PM. 30 April, not received: I gave the package to the person at the desk.',
  notAnswered:
    'You repeat the notice, but you do not say anything about the stop that vanished, or about the screenshot I sent you.',
  stillOpen: 'Nobody has told me which order I am said to have left behind, or why the screenshot does not count.',
  attached: 'a screenshot of my list at 4:06 PM and the chat with support',
  supportContact: 'chat at 4:10 PM, case 000000',
  leftItinerary: '4:05 PM',
  arrivalTime: '3:52 PM',
  forfeitTime: '1:30 PM',
  returnTime: '9:20 AM on 3 May, at the same station',
  deliveryPlace: 'at the desk in the lobby, as the notes asked',
  workRecord: 'four years, about 2,900 packages',
  doneSoFar:
    'I sent my new licence in the app on 4 May, and the app said it went through. The old one runs until 9 May.',
  change: 'I check the calendar the evening before and set two alarms.',
};
