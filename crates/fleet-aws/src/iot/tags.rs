//! Tags of IoT resources.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::tags::{TagReads, TagWrites};
use fleet_core::tag::Tags;

use super::{next_page, tag_list};
use crate::aws::Aws;

#[async_trait]
impl TagReads for Aws {
    async fn list_tags(&self, resource: &Arn) -> Result<Tags> {
        let mut pairs = Vec::new();
        let mut token = None;
        loop {
            let request = self
                .iot
                .list_tags_for_resource()
                .resource_arn(resource.as_str())
                .set_next_token(token);
            let answer = self
                .funnel
                .call(Operation::ListTagsForResource, || Box::pin(request.send()))
                .await?;
            let tags = answer.tags.unwrap_or_default().into_iter();
            pairs.extend(tags.map(|tag| (tag.key, tag.value.unwrap_or_default())));
            match next_page(answer.next_token) {
                Some(next) => token = Some(next.0),
                None => return Ok(Tags::from_aws(pairs)),
            }
        }
    }
}

#[async_trait]
impl TagWrites for Aws {
    async fn tag_resource(&self, resource: &Arn, tags: &Tags) -> Result<()> {
        let request = self
            .iot
            .tag_resource()
            .resource_arn(resource.as_str())
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::TagResource, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
