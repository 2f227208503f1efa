//! User stories told through the dispatcher and the command line.

#[cfg(test)]
mod chinese;
#[cfg(test)]
mod composition;
#[cfg(test)]
mod country;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod export;
#[cfg(test)]
mod import;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod order;
#[cfg(test)]
mod record;
#[cfg(test)]
mod story;
#[cfg(test)]
mod structure;
#[cfg(test)]
mod workspace;
