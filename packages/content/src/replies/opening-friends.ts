import { defineReplies, lines } from '../define-replies.ts'

/** People outside the family who write to the player first. */
export const openingFriends = defineReplies({
  id: 'opening-friends',
  type: 'opening',
  asks: [],
  lines: [
    ...lines(
      { sentiment: 'neutral', relations: ['friend'], closeness: ['close'], age: { from: 20 } },
      ['I have news, and I have told no one, because you come first.', 'Tell me', 'Good or bad?'],
      ['Remind me why I do not simply move next door to you.', 'The rent', 'You snore'],
      ['I need an honest person. You were not the first choice, but you are awake.', 'I am honored', 'Ask'],
      ['Nothing is wrong. I only felt like being known by a person for a minute.', 'I know you', 'Same here'],
      ['I will say it once: I am glad that it was you I got to know.', 'Me too', 'Are you drunk?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['friend'], closeness: ['near'], age: { from: 16 } },
      ['We keep saying that we should. Should we?', 'We should', 'When?'],
      [
        'I still have a book of yours. I have still not read it. How long do I get?',
        'As long as you like',
        'Which one?',
      ],
      ['I walked by the place where we met. It sells candles now.', 'That is a shame', 'Good candles?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['friend', 'classmate', 'acquaintance'], closeness: ['distant'] },
      ['You came up in conversation, and I realized that I had nothing bad to say.', 'Try harder', 'Who was it?'],
      ['I hope that this is still your number. If not: hello, stranger.', 'It is me', 'Hello'],
      ['You may not remember me. I am the one with the umbrella.', 'I remember', 'Which umbrella?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['friend', 'neighbour', 'colleague', 'acquaintance'], silentDays: 120 },
      ['It has been ages. I am not counting, but it has been ages.', 'Far too long', 'Catch me up'],
      [
        'I kept waiting until I had time for a proper letter. This is what became of it.',
        'It will do',
        'Start anywhere',
      ],
      ['We have let it slide, you and I. I would like to pick it up where it fell.', 'So would I', 'Me first'],
      ['Months! How did that happen? Do not answer, I was there too.', 'How are you?', 'I missed you'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['classmate'], age: { to: 18 } },
      ['What did we have to read? I wrote it on my hand and then I washed.', 'Chapter six', 'You washed?'],
      ['Did you hear who has to stay after school? Everyone is saying it is you.', 'It is me', 'It is not me'],
      ['If the bus breaks down tomorrow I will believe in something.', 'Me too', 'Is there a test?'],
      ['I am so bored I counted the tiles. There are 412.', '413', 'Come over'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['colleague'], age: { from: 18 } },
      ['Not about work. I swear. How are you?', 'Surprised', 'Well, and you?'],
      [
        'They have moved the coffee machine. I thought that you should be told by a friend.',
        'Where?',
        'I need a minute',
      ],
      ['If I ask the boss a question tomorrow, cough twice when I should stop.', 'Agreed', 'What will you ask?'],
      ['I have found your cup. It was in the wrong department, with a plant in it.', 'Poor cup', 'Keep the plant'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['neighbour'] },
      ['Is that your music? I like it. It is only that it is two in the morning.', 'Sorry', 'It is not mine'],
      ['Your light has been on for days. I am not watching. It only shines on my soup.', 'Forgot it', 'Thank you'],
      ['There is a package of yours here. I did not shake it very much.', 'I will come over', 'What is in it?'],
      ['The raccoon is back. This time it brought a friend.', 'Lock the lids', 'I saw them'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['ex'], age: { from: 18 }, playerAge: { from: 18 } },
      ['This is not that kind of message. I found your scarf.', 'Keep it', 'I have looked everywhere'],
      ['I hope that you are well. I mean it now. It took a while.', 'So do I', 'Thank you'],
      ['They played it on the radio. I left it on this time.', 'All of it?', 'Good'],
    ),
    ...lines(
      { sentiment: 'neutral', mood: 'great' },
      ['I found money in a coat. I feel chosen.', 'How much?', 'Lunch is on you'],
      ['For no reason whatever, I am happy, and I wanted to put some of it somewhere.', 'Put it here'],
      ['You will never guess. Guess.', 'I give up', 'A dog'],
      ['I sang in the street today. One person joined in. We did not exchange names.', 'Which song?'],
    ),
    ...lines(
      { sentiment: 'neutral', mood: 'stressed' },
      ['Say something slow to me.', 'Molasses', 'A cow in a field'],
      ['I have made a list of my lists. Come and get me.', 'On my way', 'Burn one'],
      ['Does it ever stop, or does one get used to it?', 'One gets used to it', 'It stops'],
    ),
    ...lines(
      { sentiment: 'neutral', mood: 'bad' },
      ['Tell me anything. It does not have to be true.', 'Once there was a goat', 'What is wrong?'],
      ['I am a little under the weather, the kind inside the house.', 'I am here', 'Since when?'],
      ['It is not serious. I just did not want to be alone with it.', 'You are not', 'Tell me'],
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'humour', is: 'high' } },
      ['My horoscope says to beware of a friend who owes me a sandwich.', 'It was half', 'Beware'],
      [
        'I assembled the shelf. There are nine pieces left. It is standing. I am leaving the room.',
        'Slowly',
        'Good luck',
      ],
      ['Important: is a hot dog a promise?', 'It is', 'Go to bed'],
      ['A goose looked at me today, and we both knew who would move.', 'You', 'Where was this?'],
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'inquisitiveness', is: 'high' } },
      ['One question, and you have to answer at once: mountains or sea?', 'Sea', 'Mountains'],
      ['What was the last thing that surprised you? I am collecting.', 'This', 'I will think'],
      ['How did it go? You know, the thing. There is always a thing.', 'It went', 'Which one?'],
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'verbosity', is: 'low' } },
      ['Hey.', 'Hey', 'What is it?'],
      ['You up?', 'I am', 'Barely'],
      ['Well?', 'Well what?', 'All well'],
      ['Thought of you. That is all.', 'Thank you'],
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'formality', is: 'high' }, age: { from: 16 } },
      ['Good day, {name}. I hope that I am not disturbing you.', 'Not at all', 'A little'],
      ['Dear {name}, a brief word, as I happen to have a free quarter of an hour.', 'I am glad'],
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'expressiveness', is: 'high' } },
      ['{name}! {name}! Are you sitting down? Sit down!', 'I am sitting', 'What is it?'],
      ['I could hug the whole street! Can you believe this sky?', 'I can see it', 'What did you have for breakfast?'],
    ),
  ],
})
