import { lines } from '../template/line.ts'

/** First messages of people who write first. */
export const openings = [
  ...lines({}, [
    'Saw somebody with your exact walk today. It wasn’t you. Hi anyway.',
    'Quick question. Is it weird to eat {food} for breakfast?',
    'Random, but I just remembered that thing you said and laughed out loud on the bus.',
    'Hey {name}. No reason. Just hey.',
    'You crossed my mind, so I’m crossing yours.',
    'Do you still have my umbrella? Or do I still have yours?',
    'I need you to settle something. Cereal: is it soup?',
    'Are you around?',
    'Tell me something good. Anything.',
    'You up for a dumb story later?',
    'Just checking you still exist.',
    'What’s the name of that movie with the guy? You know the one.',
    'I made {food} and it came out right for once. No one was here to see it.',
  ]),
  ...lines({ near: ['close'] }, [
    'I had news and you were the first person I wanted to text. Then I forgot the news.',
    'I have nothing to say, I just wanted to say it to you.',
    'Hey you. You’ve been on my mind.',
  ]),
  ...lines(
    {
      age: ['adult', 'elder'],
      player: ['adult', 'elder'],
      kin: ['parent', 'grandparent', 'sibling', 'kin', 'ex', 'friend'],
    },
    [
      'I’m {errand} and thought of you. Not because of the line.',
      'I drove past our old corner today. They painted it. I don’t approve.',
      'I miss your face. That’s it, that’s the message.',
    ],
  ),
  ...lines({ silent: true }, [
    'Hey stranger. You alive?',
    'It’s been a minute. How are you doing?',
    'Hey, it’s {me}. Been a while. Hope you’re doing okay.',
    'I owe you a message from about two months ago. Here it is. Hi.',
    'We’ve gone quiet, you and me. I’m un-quieting us.',
    'How long has it been? Don’t check.',
    'You’ve been quiet. Good quiet, or bad quiet?',
  ]),
  ...lines({ near: ['distant'] }, [
    'Hi {name}! Not sure if this is still your number.',
    'Hey, don’t know if you remember, but you came up in conversation today. Only good things.',
  ]),
  ...lines({ mood: ['great'] }, [
    'Good news day over here! Tell me yours.',
    'I’m in a great mood and I’m spreading it around. Hi!',
  ]),
  ...lines({ mood: ['stressed'] }, ['Distract me. I have two minutes.', 'Remind me that it’s all going to be fine.']),
  ...lines({ mood: ['bad'] }, ['Bit of a rough one today. Got a minute?', 'Hey. Could use a friendly voice.']),
  ...lines({ trait: 'humour+' }, [
    'A pigeon walked into the pharmacy, looked around, and left. Thought you should know.',
    'I’ve been practicing my acceptance speech. You’re in it. Don’t make me cut you.',
    'Emergency. I started a puzzle and I can’t stop. Send help.',
  ]),
  ...lines({ trait: 'inquisitiveness+' }, [
    'What are you doing? Who with? Have you eaten?',
    'Okay, catch me up. Start at the beginning.',
    'Three questions: how are you, what’s new, and what did you have for lunch?',
  ]),
  ...lines({ trait: 'warmth+' }, [
    'Thinking of you today. No need to answer.',
    'I hope somebody was nice to you today.',
  ]),
  ...lines({ trait: 'formality+' }, [
    'Hello {name}. I hope this finds you well.',
    'Good {partOfDay}, {name}. I was just thinking of you.',
  ]),
  ...lines({ trait: 'formality+', silent: true }, ['Good {partOfDay}, {name}. It’s been some time.']),
  ...lines({ trait: 'verbosity-' }, ['You there?', 'Hey.', 'Yo {name}.', 'Hi. You good?']),
  ...lines({ kin: ['parent', 'grandparent'] }, [
    'Just your {relation} checking that you’re eating.',
    'Are you wearing a coat? Don’t answer. Just wear it.',
    'I figured out how to send pictures. Brace yourself.',
  ]),
  ...lines({ kin: ['parent', 'grandparent'], player: ['adult', 'elder'] }, [
    'Call me when you can. Nothing’s wrong, I just want to hear you.',
    'Your old room is still your room, you know.',
  ]),
  ...lines({ kin: ['sibling'] }, [
    'You’re still my least annoying relative. Don’t ruin it.',
    'Remember when we got in trouble for the thing with the hose? Me too. Hi.',
  ]),
  ...lines({ kin: ['partner'] }, [
    'Can you pick up milk? Also I love you. Mostly the milk.',
    'Come home soon. The good spot on the couch is getting cold.',
    'Thinking about you in the middle of a very boring thing.',
  ]),
  ...lines({ kin: ['child'], age: ['teen', 'adult'] }, [
    'Hey, it’s me. Don’t panic. Nothing’s wrong, I just wanted to say hi.',
    'How do you get candle wax out of a carpet? Asking for me.',
  ]),
  ...lines({ kin: ['colleague'] }, [
    'Not about work, I promise. How are you?',
    'Did you hear about the coffee machine? Of course you did.',
  ]),
  ...lines({ kin: ['classmate'] }, [
    'Did you write down what we had to do? I wrote down half of it.',
    'Class was so long today. How are you?',
  ]),
  ...lines({ kin: ['neighbour'] }, [
    'Your package came to my place. I only shook it a little.',
    'Did you hear that last night? What was that?',
  ]),
  ...lines({ age: ['kid'] }, [
    'hi {name}!! it’s me',
    'hi do you want to play',
    'I learned a new joke but you have to ask me for it',
    'what’s your favorite dinosaur. mine is the big one',
    'I drew you. your arms are long',
    'are you bored I’m bored',
  ]),
]
