import { defineEvent } from '../../define-event.ts'

export const roomNine = defineEvent({
  id: 'room-nine',
  kind: 'question',
  category: 'work',
  title: 'Room nine',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['waiting'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 80 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'bill', minutes: 4320 },
  text: [
    'She’s lived in room nine of your hotel for fourteen years, a singer once, with her own lamp and her own cups. She hasn’t paid since the winter. The owners have noticed that it’s the room with the view. She comes down each evening at seven, in gloves, and tips the bellboy with something out of a drawer: yesterday it was an earring.',
  ],
  options: [
    {
      id: 'bill',
      text: 'Present the bill',
      outcomes: [
        {
          chance: 1,
          text: [
            'She reads it with her magnifying glass. “Of course,” she says. By ten she’s gone, by the front door, on foot, with the lamp. The room is rented within the hour to a man who complains about the pigeons.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -9 },
          ],
        },
      ],
    },
    {
      id: 'sing',
      text: 'Offer her the bar, an hour a night, in place of rent',
      outcomes: [
        {
          chance: 1,
          text: [
            'The voice is gone; what’s there instead is everything that it went through. By summer they’re standing in the lobby to hear. The owners come. You introduce her by her full name.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'the-singer-in-nine' },
          ],
        },
      ],
    },
    {
      id: 'lose',
      text: 'Lose room nine from the books',
      conditions: [{ kind: 'job', days: 500 }],
      outcomes: [
        {
          chance: 0.7,
          odds: 'no one counts doors',
          text: [
            'On paper it’s a linen closet. It stays one for three years; she dies in it, in gloves, and leaves you the lamp. An inspector remarks on how well lit your linen is.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-singer-in-nine' },
          ],
        },
        {
          chance: 0.3,
          odds: 'they count doors',
          text: [
            'They count doors in the fall. You have to explain the closet. It’s a long conversation, and there’s a short one after it.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
})
