/** Asks for the token that the server wants of whoever writes. It is kept as long as the tab. */
import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { giveToken } from '../api.ts';

export function TokenForm({ onGiven }: { onGiven: () => void }) {
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giveToken(token.trim());
    onGiven();
  };
  return (
    <form className="form" onSubmit={submit}>
      <PasswordInput
        label="Token for writing"
        description="The server is reachable from elsewhere, so it asks who may change what it knows. Whoever runs it has set WRITE_TOKEN."
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <Button type="submit" disabled={token.trim() === ''}>
        Go on
      </Button>
    </form>
  );
}
