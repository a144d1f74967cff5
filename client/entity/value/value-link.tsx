import type { ValueLink as Link } from './links.ts';

/** An address of a value, which opens elsewhere and learns nothing of this page. @param stored under the pointer */
export function ValueLink({ link, stored }: { link: Link; stored: string }) {
  return (
    <a
      className="text-link"
      href={link.href}
      title={stored}
      {...(!link.isMail && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {link.text}
    </a>
  );
}
