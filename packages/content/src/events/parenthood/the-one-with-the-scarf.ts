import { defineEvent } from '../../define-event.ts'

export const theOneWithTheScarf = defineEvent({
  id: 'the-one-with-the-scarf',
  kind: 'question',
  category: 'growth',
  title: 'A name tag',
  stages: ['adult', 'middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-sitter-slept-here' },
        { kind: 'remembers', what: 'the-sitter-spelled-it' },
        { kind: 'remembers', what: 'the-sitter-went-home' },
      ],
    },
  ],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    {
      id: 'kept',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'the-sitter-went-home' } }],
      text: 'The woman who takes your blood has a name tag that you have to read twice. She ties off the arm, taps, and says, to the arm, “You had a green couch.” She is twenty or so. She has no scarf on.',
    },
    {
      id: 'home',
      when: [{ kind: 'remembers', what: 'the-sitter-went-home' }],
      text: 'You have not looked at who is taking your blood; one does not. “I know your window,” says a voice of about twenty, above the needle. “There was a green couch. I used to look at it, after, from the bus stop.” There is a scarf around the neck, in a warm room.',
    },
  ],
  options: [
    {
      id: 'say',
      text: 'Say that you have thought about that night',
      outcomes: [
        {
          chance: 1,
          text: [
            '“So have I,” she says. “Nobody’d ever made up anything for me before, with a pillow.” She does it so that you feel nothing at all. You sit for the ten minutes with the cotton in the crook of your arm, and then for ten more.',
          ],
          of: ['kept'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 1,
          text: [
            '“I know,” she says. “You crossed the street with your groceries, when you saw my dad.” She puts a child’s bandage on it, with a bear. It is not meant unkindly. You wear it until it comes off.',
          ],
          of: ['home'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Pay for the course that she says she is saving for',
      moneyCost: 200000,
      outcomes: [
        {
          chance: 1,
          text: [
            'She looks at the check for a long while. “I’ll take it,” she says, “as wages. With the interest it comes to about that.” She does not smile, but there is a card every year, and on it what she has become.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'nothing',
      text: 'Say that it was a good couch',
      outcomes: [
        {
          chance: 1,
          text: [
            '“It was,” she says. Three tubes, a label on each. She reads your date of birth back to you, and it is correct.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
})
