import { defineEvent } from '../../define-event.ts'

export const theListOnTheCabinDoor = defineEvent({
  id: 'the-list-on-the-cabin-door',
  kind: 'question',
  category: 'friendship',
  title: 'Who, when, how much wood',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: { friend: { relation: 'friend', age: { from: 55 } } },
  conditions: [
    { kind: 'season', in: ['spring'] },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'sold-the-cabin', role: 'friend', daysAgo: 2500 },
        { kind: 'remembers', what: 'kept-the-cabin', role: 'friend', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'drive' },
  text: [
    'A letter with a key in it. The note is in {friend}’s hand, though somebody else must have addressed it. “I had one made, back then, in case,” it says. “You go. Then tell me whether the lake still makes that noise.”',
  ],
  options: [
    {
      id: 'drive',
      text: 'Tell {friend.them} that it does, without going',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it on the phone. You describe it: first like a whip, then like a door in a big house. {friend} listens so hard that you hear {friend.them} do it. “That’s it,” {friend.they} {friend|says|say}. You’re both a bit ashamed, you for the one reason and {friend.they} perhaps for another.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Have yourself driven up there',
      energyCost: 8,
      moneyCost: 15000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'The ice is going when you get out. You hold up the phone. At the other end {friend} breathes. It cracks from shore to shore, like a whip, like a door in a very big house; then you hear {friend} say something, and it’s not to you.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There’s a road now, and nine mailboxes. The lake’s lower. It doesn’t make a sound. You stand there with the key, that fits nothing, and describe it to {friend.them}: the whip, the door.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Fetch {friend}, and go together',
      energyCost: 7,
      conditions: [{ kind: 'remembers', what: 'kept-the-cabin', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend.They} can no longer see it. {friend.They} {friend|walks|walk} up from the car with a hand on your shoulder, finds the third step with {friend.their} foot, the stove with {friend.their} knee. On the list on the door you write both names, and the date; {friend} asks what it says there, and you read it out. In the night it goes. You were both there.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 15 },
            { kind: 'familiarity', role: 'friend', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'truck',
      text: 'Write to whoever has it now',
      energyCost: 2,
      conditions: [{ kind: 'remembers', what: 'sold-the-cabin', role: 'friend' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'A dentist’s son. “We’ve kept the list,” he writes. “We didn’t know who you were, but nobody had the heart. Come any time between Easter and the Fourth.” There’s a photograph of a door.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It was taken down years ago, they let you know, for the marina. You don’t tell {friend}. You say that it makes that noise.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'affinity', role: 'friend', by: 4 },
          ],
        },
      ],
    },
  ],
})
