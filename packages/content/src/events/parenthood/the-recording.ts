import { defineEvent } from '../../define-event.ts'

export const theRecording = defineEvent({
  id: 'the-recording',
  kind: 'question',
  category: 'family',
  title: 'The recording',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 21 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    'A file from {child}, without a word. It lasts four minutes. You have it in your hand on the street, with the trucks going by.',
  ],
  options: [
    {
      id: 'listen',
      text: 'Listen, here and now',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put a finger in the other ear. It is nothing that you know. It begins in one place and goes, a little shyly, somewhere else. A truck goes through the middle. When it is over you are two blocks too far.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Wait until you can sit down with it',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit on the floor with the lights off and play it three times. After the last note you hear a chair, and {child} laughing, and another person’s voice that says “Keep that.” You write back: “Keep that.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Answer first: that you should not have made {child.them} go',
      conditions: [{ kind: 'remembers', what: 'made-them-play' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There are three dots, and nothing, and three dots, for an hour. “I hated you until about March,” {child} writes. “Then I didn’t want to stop. Listen to it already.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Answer first: “I thought you had stopped.”',
      conditions: [{ kind: 'remembers', what: 'let-them-stop' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I did,” {child} writes. “This is something else. Nobody knows I do it.” You are the second person on earth. You do not play it for anyone, ever; it is the hardest thing you have been asked.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'the-secret-file' },
          ],
        },
      ],
    },
    {
      id: 'gift',
      text: 'Send it on to the woman with the white hair',
      conditions: [{ kind: 'remembers', what: 'paid-for-the-gift' }],
      outcomes: [
        {
          chance: 0.5,
          odds: 'she answers',
          text: [
            'She is ninety. She has had someone hold the phone for her. “Left hand,” she writes; and, in a second message, “Yes.” {child} is furious with you for a day, and then asks what was meant about the left hand.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.5,
          odds: 'she does not',
          text: ['It comes back: there is no such person anymore. And {child} learns that you passed it on.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
})
