import { useEffect, useState } from 'react';
import { askSyntax, type Token } from './language/language.ts';
import './cypher-colours.css';

/** Cypher to be read, in the colours of the editor. */
export function CypherText({ text }: { text: string }) {
  const [known, setKnown] = useState<{ text: string; tokens: readonly Token[] } | null>(null);
  useEffect(() => {
    let isLate = false;
    // Without colours it is the same text.
    void askSyntax()
      .tokens(text)
      .then(
        (tokens) => !isLate && setKnown({ text, tokens }),
        () => undefined,
      );
    return () => {
      isLate = true;
    };
  }, [text]);
  return <pre className="cypher">{known?.text === text ? <Coloured {...known} /> : text}</pre>;
}

function Coloured({ text, tokens }: { text: string; tokens: readonly Token[] }) {
  return tokens.map(({ from, to, type }, index) => (
    <span key={from}>
      {text.slice(tokens[index - 1]?.to ?? 0, from)}
      <span className={`cypher-${type}`}>{text.slice(from, to)}</span>
      {index === tokens.length - 1 && text.slice(to)}
    </span>
  ));
}
