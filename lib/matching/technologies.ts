import { isBefore, type Month, monthWords, readMonth } from "./dates";
import type { Stretch } from "./histories";
import { fold } from "./text";

/**
 * Facts: the year in which something was first shown to the public, and the article of the English Wikipedia that says
 * so. Only names that mean nothing else in a job title or a line of a résumé.
 */
const table = `
amazon s3, 2006, Amazon_S3
android studio, 2013, Android_Studio
angularjs, 2010, AngularJS
ansible, 2012, Ansible_(software)
apache airflow, 2015, Apache_Airflow
apache cassandra, 2008, Apache_Cassandra
apache kafka, 2011, Apache_Kafka
apache spark, 2010, Apache_Spark
apple watch, 2014, Apple_Watch
aws lambda, 2014, AWS_Lambda
bitcoin, 2008, Bitcoin
chatgpt, 2022, ChatGPT
circleci, 2011, CircleCI
clickhouse, 2016, ClickHouse
cockroachdb, 2015, CockroachDB
deno, 2018, Deno_(software)
django, 2005, Django_(web_framework)
docker, 2013, Docker_(software)
dynamodb, 2012, Amazon_DynamoDB
elasticsearch, 2010, Elasticsearch
ethereum, 2013, Ethereum
fastapi, 2018, FastAPI
github actions, 2018, GitHub
github copilot, 2021, GitHub_Copilot
github, 2008, GitHub
gitlab, 2011, GitLab
golang, 2009, Go_(programming_language)
gpt-3, 2020, GPT-3
gpt-4, 2023, GPT-4
grafana, 2014, Grafana
graphql, 2015, GraphQL
hadoop, 2006, Apache_Hadoop
ipad, 2010, IPad
iphone, 2007, IPhone
keras, 2015, Keras
kotlin, 2011, Kotlin_(programming_language)
kubernetes, 2014, Kubernetes
langchain, 2022, LangChain
laravel, 2011, Laravel
midjourney, 2022, Midjourney
mongodb, 2009, MongoDB
neo4j, 2007, Neo4j
next.js, 2016, Next.js
node.js, 2009, Node.js
pytorch, 2016, PyTorch
rabbitmq, 2007, RabbitMQ
react native, 2015, React_Native
react.js, 2013, React_(software)
ruby on rails, 2004, Ruby_on_Rails
scikit-learn, 2007, Scikit-learn
solidity, 2014, Solidity
spring boot, 2014, Spring_Boot
stable diffusion, 2022, Stable_Diffusion
swiftui, 2019, SwiftUI
tailwind css, 2017, Tailwind_CSS
tensorflow, 2015, TensorFlow
terraform, 2014, Terraform_(software)
typescript, 2012, TypeScript
visual studio code, 2015, Visual_Studio_Code
vue.js, 2014, Vue.js
webassembly, 2015, WebAssembly
webpack, 2012, Webpack
xgboost, 2014, XGBoost
`;

const technologies = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", year, article] = line.split(", ");
    const dotted = name.replaceAll(".", "\\.?").replaceAll(" ", "[ -]?");
    return {
      pattern: new RegExp(`(?<![a-z0-9.])${dotted}(?![a-z0-9])`),
      year: Number(year),
      source: `en.wikipedia.org/wiki/${article}`,
    };
  });

type EarlyMention = { words: string; source: string };

/** The technologies that a text names although they were first released in a later year than one that is over, as it writes them. */
export function earlyTechnologies(text: string, over: Month): { name: string; year: number; source: string }[] {
  const said = text.slice(0, 10_000);
  const folded = fold(said);
  return technologies.flatMap(({ pattern, year, source }) => {
    const found = isBefore(over, { year }) ? pattern.exec(folded)?.[0] : undefined;
    if (!found) return [];
    const at = said.toLowerCase().indexOf(found);
    return [{ name: at < 0 ? found : said.slice(at, at + found.length), year, source }];
  });
}

/**
 * What a text about a job or a study ("the job at Acme") names although it was first released in a later year than the
 * one in which that ended, in a sentence. Nothing follows from an end that is not stated.
 */
export function namedBeforeRelease(text: string, { name, end }: Pick<Stretch, "name" | "end">): EarlyMention[] {
  const over = end === null ? null : readMonth(end);
  if (!over) return [];
  return earlyTechnologies(text, over).map(({ name: named, year, source }) => ({
    words: `${named} was first released in ${year}, after ${name} ended in ${monthWords(end ?? "")}.`,
    source,
  }));
}
