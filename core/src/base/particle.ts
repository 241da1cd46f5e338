/** How a word ends to the ear: Korean particles follow it. `rieul`: on ㄹ, after which 로 stands as after a vowel. */
export type LastSound = "vowel" | "rieul" | "consonant";

/**
 * Korean particles that were written with both their forms, `은(는)`, `이(가)`, `을(를)`, `과(와)`, `(으)로`, `(이)라는`,
 * become the one that the sound before them asks for. Quotes, and words in parentheses, between word and particle are not
 * read. Both forms stay where the sound cannot be known.
 */
export function fitParticles(korean: string): string {
  if (!korean.includes("(")) return korean;
  return korean.replace(pairs, (both: string, offset: number) => {
    const sound = lastSound(spokenBefore(korean.slice(0, offset)));
    const forms = particles[both];
    if (sound === undefined || forms === undefined) return both;
    if (sound === "rieul" && both === "(으)로") return forms.afterVowel;
    return sound === "vowel" ? forms.afterVowel : forms.afterConsonant;
  });
}

const particles: Readonly<Record<string, { readonly afterConsonant: string; readonly afterVowel: string }>> = {
  "은(는)": { afterConsonant: "은", afterVowel: "는" },
  "이(가)": { afterConsonant: "이", afterVowel: "가" },
  "을(를)": { afterConsonant: "을", afterVowel: "를" },
  "과(와)": { afterConsonant: "과", afterVowel: "와" },
  "(으)로": { afterConsonant: "으로", afterVowel: "로" },
  "(이)라는": { afterConsonant: "이라는", afterVowel: "라는" },
  "(이)며": { afterConsonant: "이며", afterVowel: "며" },
};

const pairs = /은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)(?:라는|며)/g;

// What is read aloud right before a particle: without quotes, and without what explains it in parentheses.
function spokenBefore(text: string): string {
  const bare = text.replace(/["'”’»\]\s]+$/, "");
  const explained = /^(.*\S)\s*\([^()]*\)$/s.exec(bare)?.[1];
  return explained === undefined ? bare : spokenBefore(explained);
}

/**
 * The last sound of a text that ends in Hangul, a digit or a Latin letter; undefined for any other end, and for Latin
 * words whose reading is not certain. Words are read as loan words (서버, 그룹), what cannot be a word letter by letter
 * (MRA, kr).
 */
export function lastSound(text: string): LastSound | undefined {
  const end = text.at(-1) ?? "";
  if (/[가-힣]/.test(end)) {
    const final = (end.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
  }
  if (/\d/.test(end)) return digits[Number(end)];
  const word = /[A-Za-z]+$/.exec(text)?.[0];
  return word === undefined ? undefined : latinSound(word);
}

// 영 일 이 삼 사 오 육 칠 팔 구; ten, hundred and ten thousand (십 백 만) end in a consonant, as 영 does.
const digits: readonly LastSound[] = [
  "consonant",
  "rieul",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "rieul",
  "rieul",
  "vowel",
];

function latinSound(word: string): LastSound | undefined {
  const lower = word.toLowerCase();
  if (word === word.toUpperCase() || !/[aeiouy]/.test(lower)) return letterSound(lower.at(-1) ?? "");
  return loanEndings.find(([pattern]) => pattern.test(lower))?.[1];
}

// 엘 엠 엔 알; every other letter's name ends in a vowel.
function letterSound(letter: string): LastSound {
  if (letter === "l" || letter === "r") return "rieul";
  return letter === "m" || letter === "n" ? "consonant" : "vowel";
}

// How English words end in Korean; the first that fits. What is not here is read in more than one way.
const loanEndings: readonly (readonly [RegExp, LastSound])[] = [
  [/(?:l|[aiou]le|[bcdfgkpstz]le)$/, "rieul"],
  [/(?:[mn]|ng|[aeiou][mn]e)$/, "consonant"],
  [/(?:[aeiou](?:ck|[bcp])|[^aeiou][ae]t|out|[aiu]ck|oo?k)$/, "consonant"],
  [/(?:[^aeiou][bckpt]|[cs]h|[dfgjrsvwxz]|[aiouy])$/, "vowel"],
  [/(?:[cdfgrsvz]e|[^aeiou]e|ee|ie|oe|ue)$/, "vowel"],
];
