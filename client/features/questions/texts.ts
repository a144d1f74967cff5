export const titleOfQuestions = 'Try a question';

export function headedText(body: string): string {
  return `Who headed ${body}?`;
}

export function aroundText(node: string): string {
  return `What is connected to ${node}?`;
}

export function connectedText(one: string, other: string): string {
  return `How are ${one} and ${other} connected?`;
}

export const schemaText = 'Which labels and relationship types does this graph have?';
