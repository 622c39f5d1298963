/** The questions of the contract: pick one, fill in its form, read the answer. */
import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { Asker, ASKERS, type Question } from '../../../contract/question.ts';
import { questions } from '../../../contract/questions/index.ts';
import * as ask from '../../queries.ts';
import { useDispatch, useView } from '../../state/context.tsx';
import { Answer } from './answer.tsx';
import { QuestionForm } from './question-form.tsx';

/** Why a question cannot be answered from what is loaded, whatever it is asked about. */
function useNotAnswerable(): ReadonlyMap<string, string> {
  const { data } = useQuery(ask.questions);
  return new Map(data?.questions.flatMap(({ name, notAnswerable }) => (notAnswerable ? [[name, notAnswerable]] : [])));
}

function QuestionCard({ question, why }: { question: Question; why: string | undefined }) {
  const dispatch = useDispatch();
  const { name, title, description } = question;
  return (
    <UnstyledButton
      className="question"
      data-answerable={why === undefined}
      onClick={() => dispatch({ type: 'question asked', question: { name, params: {} } })}
    >
      <strong>{title}</strong>
      <span className="quiet">{why ?? description}</span>
    </UnstyledButton>
  );
}

/** The questions by who has them. */
function QuestionList() {
  const why = useNotAnswerable();
  return Asker.options.map((asker) => (
    <section key={asker} className="askers" aria-labelledby={`asker-${asker}`}>
      <h3 id={`asker-${asker}`}>{ASKERS[asker]}</h3>
      <ul className="questions">
        {questions
          .filter((question) => question.asker === asker)
          .map((question) => (
            <li key={question.name}>
              <QuestionCard question={question} why={why.get(question.name)} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

export default function Ask() {
  const { question: asked } = useView();
  const dispatch = useDispatch();
  const why = useNotAnswerable();
  const question = questions.find(({ name }) => name === asked?.name);
  if (!asked || !question) return <QuestionList />;
  const notAnswerable = why.get(question.name);
  const isFilledIn = question.params.safeParse(asked.params).success;
  return (
    <>
      <UnstyledButton className="back" onClick={() => dispatch({ type: 'question asked', question: null })}>
        <ChevronLeft size={15} aria-hidden="true" /> All questions
      </UnstyledButton>
      <h3 className="question-title">{question.title}</h3>
      <p className="quiet">{question.description}</p>
      {notAnswerable && <p className="not-answerable">{notAnswerable}</p>}
      <QuestionForm
        key={asked.name}
        question={question}
        params={asked.params}
        onAsk={(params) => dispatch({ type: 'question asked', question: { name: asked.name, params } })}
      />
      {isFilledIn && !notAnswerable && <Answer question={question} asked={asked} />}
    </>
  );
}
